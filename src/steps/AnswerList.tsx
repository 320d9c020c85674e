import { showField } from '../fields/entryOf.js';
import { useKnownValues } from '../fields/useKnownValues.js';
import type { AnsweredStep, Field } from '../protocol/index.js';
import { useTexts } from '../react/index.js';
import { Button } from '../ui/Button.js';
import { DetailList } from '../ui/DetailList.js';
import { Icon } from '../ui/Icon.js';
import { usePart } from '../ui/usePart.js';

export interface AnswerListProps {
  step: Pick<AnsweredStep, 'fields' | 'uploads'>;
  /** Leads to a field, to change it; without it the rows are for reading only. */
  onChange?: ((field: string) => void) | undefined;
}

/** What was entered in a step: a row a field, files by their names. */
export function AnswerList({ step: { fields, uploads }, onChange }: AnswerListProps) {
  const part = usePart();
  const texts = useTexts();
  const entries = useKnownValues();
  const { text } = texts;
  const filesOf = ({ name }: Field) => uploads.filter(({ field }) => field === name);
  const valueOf = (field: Field) => {
    if (field.type === 'file') {
      const files = filesOf(field);
      return files.length > 0 && <FileNames names={files.map(({ name }) => name)} />;
    }
    return showField(field, { texts, uploads, entries });
  };
  const rows = fields.map((field) => ({
    label: field.label,
    value: valueOf(field) || <span {...part('detail-empty')}>{text('back.empty')}</span>,
    action: onChange && (
      <Button
        variant="quiet"
        aria-label={text('review.change_named', { field: field.label })}
        onClick={() => onChange(field.name)}
      >
        {text('review.change')}
      </Button>
    ),
  }));
  return <DetailList layout="rows" details={rows} />;
}

function FileNames({ names }: { names: readonly string[] }) {
  const part = usePart();
  return (
    <ul {...part('detail-files')}>
      {names.map((name, at) => (
        <li key={at}>
          <Icon name="document" size="s" />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}
