import type { Log } from '../Log.js';
import { faultOf } from '../log/faultOf.js';

/** A setting that may change while the proxy runs: its value, or what gives the one that counts now. */
export type Rotating<Value> = Value | (() => Value | Promise<Value>);

interface Rotation<Value, Made> {
  /** For the log. */
  name: 'service_account' | 'encryption';
  /** Makes of the setting what is worked with. */
  made(value: Value): Promise<Made>;
  log: Log;
}

/**
 * What is made of the setting as it is now; made anew only when it has changed. One that cannot be read, or is no good, while the
 * proxy runs, e.g. a file that is half written, leaves the one before in place, and the log says so once.
 *
 * @throws whatever reading and making throw, the first time: then there is nothing to go on with.
 */
export async function rotating<Value, Made>(
  setting: Rotating<Value>,
  { name, made, log }: Rotation<Value, Made>,
): Promise<() => Promise<Made>> {
  const read = async () => (isFunction(setting) ? setting() : setting);
  const first = await read();
  let known = JSON.stringify(first);
  let current = await made(first);
  if (!isFunction(setting)) return async () => current;
  let fault = '';
  return async () => {
    try {
      const value = await read();
      const text = JSON.stringify(value);
      if (text !== known) {
        current = await made(value);
        known = text;
        log({ level: 'info', event: 'keys_changed', keys: name });
      }
      fault = '';
    } catch (error) {
      const told = faultOf(error);
      if (fault !== JSON.stringify(told)) log({ level: 'error', event: 'keys_unreadable', keys: name, ...told });
      fault = JSON.stringify(told);
    }
    return current;
  };
}

const isFunction = <Value>(setting: Rotating<Value>): setting is () => Value | Promise<Value> =>
  typeof setting === 'function';
