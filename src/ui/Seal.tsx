import { Icon, type IconName } from './Icon.js';

export interface SealProps {
  tone?: 'done' | 'danger' | 'neutral';
  /** By the tone unless told: a tick, an exclamation mark, a line. */
  icon?: IconName;
}

const icons = { done: 'check', danger: 'alert', neutral: 'minus' } as const;

/** The round mark over an outcome. Decorative: the heading says it in words. */
export function Seal({ tone = 'done', icon = icons[tone] }: SealProps) {
  return (
    <span className="ok-seal" data-part="seal" data-tone={tone} aria-hidden="true">
      <Icon name={icon} size="l" />
    </span>
  );
}
