import type { LogEntry } from './log/logEvents.js';

export type { LogEntry } from './log/logEvents.js';

/** Where the log goes. Each entry has been redacted by the schema of its event before it comes here. */
export type Log = (entry: LogEntry) => void;

/** Writes each entry as a line of JSON to the console: plain ASCII, so that nothing in it can look like another line. */
export const consoleLog: Log = ({ level, ...entry }) => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, ...entry }).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (level === 'info') console.info(line);
  else if (level === 'warn') console.warn(line);
  else console.error(line);
};
