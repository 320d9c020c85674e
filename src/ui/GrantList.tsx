import { Icon } from './Icon.js';

export interface Grant {
  title: string;
  detail?: string | undefined;
  /** False says what stays impossible. */
  granted: boolean;
}

/** What is asked for, and what is not possible. The words must tell the two apart; the marks repeat it. */
export function GrantList({ grants }: { grants: readonly Grant[] }) {
  return (
    <ul className="ok-grants" data-part="grants">
      {grants.map(({ title, detail, granted }) => (
        <li key={title} className="ok-grant" data-state={granted ? 'granted' : 'impossible'}>
          <span className="ok-grant-mark" aria-hidden="true">
            <Icon name={granted ? 'check' : 'minus'} size="s" />
          </span>
          <span>
            <span className="ok-grant-title">{title}</span>
            {detail && <>, {detail}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
