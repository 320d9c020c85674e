import { Icon, type IconName } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface SealProps {
  tone?: 'done' | 'danger' | 'neutral';
  /** By the tone unless told: a tick, an exclamation mark, a line. */
  icon?: IconName;
}

const icons = { done: 'check', danger: 'alert', neutral: 'minus' } as const;

/** The round mark over an outcome. Decorative: the heading says it in words. */
export const Seal = slotted('Seal', function Seal({ tone = 'done', icon = icons[tone] }: SealProps) {
  const part = usePart();
  return (
    <span {...part('seal')} data-tone={tone} aria-hidden="true">
      <Icon name={icon} size="l" />
    </span>
  );
});
