/** What jobs ask for. Neither rejects: what goes wrong is logged, and is found again. */
export interface JobWorker {
  /** Does what is due about one session. */
  look(sessionId: string): Promise<void>;
  /** Does what is overdue about any: what was planned may have been lost. */
  sweep(): Promise<void>;
}

/**
 * When to look at which session. Jobs are hints, the record is the truth: whoever is told to look does what is due and
 * nothing else, so that a job too many does no harm, and one that was lost is made up for by the next sweep.
 */
export interface Jobs {
  /** Asks for a look at a session in so many milliseconds, by whichever process. */
  plan(sessionId: string, delay: number): Promise<void>;
  /** Forgets what was planned for sessions, and that anything was. */
  forget(sessionIds: readonly string[]): Promise<void>;
  /** Begins to work; a job is given to one of all workers. */
  start(worker: JobWorker): Promise<void>;
  /** Waits for what is being done, and does no more. */
  stop(): Promise<void>;
}
