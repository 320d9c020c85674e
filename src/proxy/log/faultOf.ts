/** What the log says of a thrown error. */
export interface Fault {
  /** Its name, such as `TypeError`. */
  error: string;
  /** Its code, where it has one: Node's, PostgreSQL's or the tenant's own. */
  code?: string;
  /** The line of code that threw it. */
  at?: string;
}

/**
 * Of an error what can be logged: its name, its code, and where it was thrown. Its message is left out: databases and parsers
 * quote in it what they were given.
 *
 * @example
 * log({ level: 'error', event: 'request_failed', request, ...faultOf(error) });
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = placeOf(error);
  return { error: error.name, ...('code' in error && { code: String(error.code) }), ...(at !== undefined && { at }) };
}

/** The first line of the stack, behind the message: so that a message that looks like one is not taken for it. */
function placeOf({ stack = '', message }: Error): string | undefined {
  const begins = stack.indexOf(message);
  // A message that was changed since then is not there, or only by chance.
  if (begins === -1 || stack.slice(0, begins).includes('\n')) return undefined;
  const [, frame] = /^\s*at (.+)$/m.exec(stack.slice(begins + message.length)) ?? [];
  // Folders say nothing to others: the function's name, the file's, line and column.
  return frame?.replace(/^(?:(.*) \()?(?:.*[\\/])?([^\\/()]+?)\)?$/, (_, name: string | undefined, place: string) =>
    name === undefined ? place : `${name} ${place}`,
  );
}
