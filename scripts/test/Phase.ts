/** One part of `npm test`. */
export interface Phase {
  name: string;
  /** What it checks, for the heading. */
  title: string;
  /** Part of `npm run check` too. */
  fast?: boolean;
  run(): Promise<Outcome>;
}

export interface Outcome {
  ok: boolean;
  /** How much was looked at. A phase that looked at nothing fails, whatever it says. */
  checked: number;
  /** Of what: modules, files, tests. */
  unit: string;
  tests?: Tests;
  /** What it left out and why, for the summary. */
  note?: string;
  /** What went wrong, unless it has been shown live. */
  output?: string;
}

export interface Tests {
  passed: number;
  failed: number;
  /** Names of the skipped ones, which say why. */
  skipped: string[];
}
