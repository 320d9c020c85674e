import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The demo tenant's server in a process of its own, which can be killed and begun again. */
export class TenantProcess {
  #child: ChildProcess | undefined;
  #said = '';
  /** How far its clock is ahead, in milliseconds. */
  #ahead = 0;

  constructor(
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  async start(): Promise<void> {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
      cwd: root,
      // By the channel its clock is put forward.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...this.environment, DEMO_CLOCK: 'movable', PORT: String(this.port) },
    });
    this.#child = child;
    const hear = (words: Buffer) => (this.#said += words.toString());
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear).pipe(process.stderr, { end: false });
    const gone = new Promise<never>((_, fail) =>
      child.once('exit', (code) => fail(new Error(`The tenant's process ended (${code}) before it listened`))),
    );
    await Promise.race([gone, this.#listening()]);
    child.removeAllListeners('exit');
    if (this.#ahead > 0) await this.#tellClock(this.#ahead);
  }

  /** All that it has printed, over all its starts. */
  get said(): string {
    return this.#said;
  }

  /** Puts its clock forward, now and after each restart, in milliseconds. */
  async advance(milliseconds: number): Promise<void> {
    this.#ahead += milliseconds;
    await this.#tellClock(milliseconds);
  }

  /** SIGKILL: nothing is tidied up. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((exit) => child.once('exit', exit));
    child.kill('SIGKILL');
    await gone;
  }

  async #tellClock(advance: number): Promise<void> {
    const child = this.#child;
    if (!child) throw new Error('There is no tenant whose clock could be put forward');
    const there = new Promise((answered) => child.once('message', answered));
    child.send({ advance });
    await there;
  }

  async #listening(): Promise<void> {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${this.port}/api/me`).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
