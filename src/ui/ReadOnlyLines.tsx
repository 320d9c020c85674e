import { describe, FieldFrame, type FieldTexts } from './FieldFrame.js';
import { Icon } from './Icon.js';

export interface ReadOnlyLinesProps extends Pick<FieldTexts, 'label' | 'hint'> {
  id: string;
  value: string;
}

/** Words of several lines that cannot be changed: a box as high as they are. */
export function ReadOnlyLines({ id, label, hint, value }: ReadOnlyLinesProps) {
  // For browsers that do not measure the words themselves.
  const rows = value.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / 36), 1), 0);
  return (
    <FieldFrame {...{ id, label, hint }} readOnly>
      <span className="ok-control">
        <textarea
          {...describe(id, { hint })}
          className="ok-input ok-read-only-lines"
          data-part="input"
          data-end=""
          rows={rows}
          value={value}
          readOnly
        />
        <span className="ok-control-end">
          <Icon name="lock" size="s" />
        </span>
      </span>
    </FieldFrame>
  );
}
