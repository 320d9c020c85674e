import type { Log } from '../Log.js';
import { logEvents, shapes, type LogEntry } from './logEvents.js';

/**
 * A log that lets through only what the schema of its events names, and only where it looks as it should; every other field is
 * dropped. A log that throws changes nothing for the call that it tells of.
 */
export function redacting(log: Log): Log {
  return (entry) => {
    try {
      if (Object.hasOwn(logEvents, entry.event)) log(redacted(entry));
    } catch {
      // Whoever cannot write its log has nowhere to say so.
    }
  };
}

function redacted(entry: LogEntry): LogEntry {
  const schema: Readonly<Record<string, keyof typeof shapes>> = logEvents[entry.event];
  const kept = Object.entries(entry).filter(([name, value]) => {
    if (name === 'level' || name === 'event') return true;
    const shape = Object.hasOwn(schema, name) ? schema[name] : undefined;
    if (shape === undefined) return false;
    if (shape === 'count') return typeof value === 'number' && Number.isFinite(value);
    return typeof value === 'string' && shapes[shape].test(value);
  });
  return Object.fromEntries(kept) as LogEntry;
}
