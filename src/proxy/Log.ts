/** One line of the log: names and codes only. Values that a user entered, keys and tokens have no place in it. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [detail: string]: string | number | boolean | undefined;
}
/** Where the log goes. */
export type Log = (entry: LogEntry) => void;

/** Writes each entry as a line of JSON to the console. */
export const consoleLog: Log = ({ level, ...entry }) => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, ...entry });
  if (level === 'info') console.info(line);
  else if (level === 'warn') console.warn(line);
  else console.error(line);
};
