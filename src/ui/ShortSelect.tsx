import type { SelectHTMLAttributes } from 'react';
import { Icon } from './Icon.js';
import { SelectOptions, type SelectOptionsProps } from './SelectOptions.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface ShortSelectProps extends SelectHTMLAttributes<HTMLSelectElement>, SelectOptionsProps {
  /** What the closed drop-down shows of what is chosen, e.g. `RO +40` for "Romania +40". */
  face: string;
}

/**
 * A drop-down that shows less when closed than its list says. The platform's own list opens; give it a name by
 * `aria-label`.
 *
 * @example
 * <ShortSelect aria-label="Country code" face="RO +40" value="RO" options={[{ value: 'RO', label: 'Romania +40' }]} />
 */
export const ShortSelect = slotted(
  'ShortSelect',
  function ShortSelect({ face, options, placeholder, ...select }: ShortSelectProps) {
    const part = usePart();
    return (
      <span {...part('control', 'ok-control ok-short-select')}>
        <span {...part('input', 'ok-input ok-select')} aria-hidden="true">
          {face}
        </span>
        <select {...select} {...part('input')}>
          <SelectOptions {...{ options, placeholder }} />
        </select>
        <span {...part('control-end')}>
          <Icon name="down" size="s" />
        </span>
      </span>
    );
  },
);
