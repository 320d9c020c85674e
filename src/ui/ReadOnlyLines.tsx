import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';

export interface ReadOnlyLinesProps extends Pick<FieldTexts, 'label' | 'hint'> {
  id: string;
  value: string;
}

/** Words of several lines that cannot be changed: a box as high as they are. */
export function ReadOnlyLines({ id, label, hint, value }: ReadOnlyLinesProps) {
  const part = usePart();
  // For browsers that do not measure the words themselves.
  const rows = value.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / 36), 1), 0);
  return (
    <FieldFrame {...{ id, label, hint }} readOnly>
      <span {...part('control')}>
        <textarea
          {...describe(id, { hint })}
          {...part('input', 'ok-input ok-read-only-lines')}
          data-end=""
          rows={rows}
          value={value}
          readOnly
        />
        <span {...part('control-end')}>
          <Icon name="lock" size="s" />
        </span>
      </span>
    </FieldFrame>
  );
}
