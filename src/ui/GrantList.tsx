import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface Grant {
  title: string;
  detail?: string | undefined;
  /** False says what stays impossible. */
  granted: boolean;
}

/** What is asked for, and what is not possible. The words must tell the two apart; the marks repeat it. */
export const GrantList = slotted('GrantList', function GrantList({ grants }: { grants: readonly Grant[] }) {
  const part = usePart();
  return (
    <ul {...part('grants')}>
      {grants.map(({ title, detail, granted }) => (
        <li key={title} {...part('grant')} data-state={granted ? 'granted' : 'impossible'}>
          <span {...part('grant-mark')} aria-hidden="true">
            <Icon name={granted ? 'check' : 'minus'} size="s" />
          </span>
          <span>
            <span {...part('grant-title')}>{title}</span>
            {detail && <>, {detail}</>}
          </span>
        </li>
      ))}
    </ul>
  );
});
