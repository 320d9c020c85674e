/** What a check looks at. */
export type CheckName = 'proxy' | 'origin' | 'cookies' | 'storage' | 'opener' | 'referrer' | 'csp' | 'styles' | 'clock';

/** Something that was found out about a page. `what` and `fix` are sentences for whoever builds it, in English. */
export interface Finding {
  check: CheckName;
  level: 'ok' | 'warning' | 'error';
  what: string;
  /** How to put it right; absent where all is well. */
  fix?: string;
}
