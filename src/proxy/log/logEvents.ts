/**
 * What a field may look like in the log. Whatever does not look like it is left out, so that no value which a user entered, no
 * secret and no line end can get in by it.
 */
export const shapes = {
  /** Made by the proxy, by a skill, or by the upstream. */
  id: /^[\w.:-]{1,80}$/,
  /** A word of some vocabulary: two digits in a row are part of a number, which is somebody's. */
  code: /^[A-Za-z](?:[A-Za-z_]|\d(?!\d)){0,63}$/,
  /** A code of Node's (`ECONNREFUSED`), PostgreSQL's (`23505`), or such as above. */
  faultCode: /^(?:[A-Za-z](?:[A-Za-z_]|\d(?!\d)){0,63}|[0-9A-Z]{5})$/,
  /** A line of code. */
  place: /^[\w.#<>[\] /@$-]{1,200}:\d{1,7}(:\d{1,7})?$/,
  count: undefined,
} as const satisfies Record<string, RegExp | undefined>;
type Shape = keyof typeof shapes;

/** How a thrown error is told: its name and code, and where it was thrown. Never its message: it may quote what was entered. */
const fault = { error: 'code', code: 'faultCode', at: 'place' } as const;

/** Every event that the proxy logs, and all that it may say: a field that is not here does not compile, and is dropped. */
export const logEvents = {
  upstream_failed: { session: 'id', action: 'code', step: 'id', kind: 'code', code: 'code', reference: 'id' },
  session_failed: { session: 'id', begun: 'count', reference: 'id' },
  events_failed: { session: 'id', ...fault },
  scan_failed: { session: 'id', upload: 'id', tries: 'count', ...fault },
  background_failed: { session: 'id', tries: 'count', ...fault },
  notify_failed: { session: 'id', news: 'code', ...fault },
  plan_failed: { session: 'id', ...fault },
  sweep_failed: fault,
  jobs_failed: fault,
  revoke_failed: { session: 'id', kind: 'code', code: 'code', reference: 'id' },
  request_failed: { request: 'id', ...fault },
  return_failed: { session: 'id', ...fault },
  rate_limited: { kind: 'code', retryAfter: 'count' },
  rate_limit_failed: fault,
  keys_changed: { keys: 'code' },
  keys_unreadable: { keys: 'code', ...fault },
} as const satisfies Record<string, Readonly<Record<string, Shape>>>;

type Events = typeof logEvents;
type ValueOf<Of> = Of extends 'count' ? number : string;
type FieldsOf<Fields> = { [Name in keyof Fields]?: ValueOf<Fields[Name]> | undefined };

/** One line of the log: names and codes only. Values that a user entered, keys and tokens have no place in it. */
export type LogEntry = {
  [Event in keyof Events]: { level: 'info' | 'warn' | 'error'; event: Event } & FieldsOf<Events[Event]>;
}[keyof Events];
