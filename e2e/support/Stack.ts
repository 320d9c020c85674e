import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenSandbox, type ListeningSandbox } from 'onboarding-kit/sandbox/node';
import { freePorts } from '../../scripts/freePorts.js';
import { Recorder } from './Recorder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything a flow needs, of its own: the sandbox bank here, the tenant in a process that can be killed, and what they say. */
export class Stack {
  #tenant: ChildProcess | undefined;

  private constructor(
    readonly bank: ListeningSandbox,
    readonly recorder: Recorder,
    private readonly tenantPort: number,
    private readonly dataFolder: string,
    private readonly pageFolder: string,
  ) {}

  static async start(pageFolder: string): Promise<Stack> {
    const [tenantPort = 0] = await freePorts(1);
    const bank = await listenSandbox({ port: 0 });
    const recorder = await Recorder.listen(tenantPort);
    const dataFolder = await mkdtemp(join(tmpdir(), 'onboarding-kit-e2e-'));
    const stack = new Stack(bank, recorder, tenantPort, dataFolder, pageFolder);
    await stack.startTenant();
    return stack;
  }

  get sandbox() {
    return this.bank.sandbox;
  }

  /** What the browser is told: the tenant behind the recorder. The bank has another host name and another port. */
  get url(): string {
    return `http://localhost:${this.recorder.port}`;
  }

  async startTenant(): Promise<void> {
    const { tenant } = this.sandbox;
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PORT: String(this.tenantPort),
        DEMO_PAGE: this.pageFolder,
        ONBOARDING_DATA_FOLDER: this.dataFolder,
        ONBOARDING_PUBLIC_ORIGIN: this.url,
        ONBOARDING_UPSTREAM_URL: this.bank.url,
        ONBOARDING_CLIENT_ID: tenant.client_id,
        ONBOARDING_CLIENT_APP_KEY: tenant.client_app_key,
        ONBOARDING_CLIENT_SECRET: tenant.client_secret,
        ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(tenant.service_account),
      },
    });
    this.#tenant = child;
    const gone = new Promise<never>((_, fail) =>
      child.once('exit', (code) => fail(new Error(`The tenant's process ended (${code}) before it listened`))),
    );
    await Promise.race([gone, this.#listening()]);
    child.removeAllListeners('exit');
  }

  /** SIGKILL: nothing is tidied up. */
  async killTenant(): Promise<void> {
    const child = this.#tenant;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((exit) => child.once('exit', exit));
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.killTenant();
    await this.recorder.close();
    await this.bank.close();
    await rm(this.dataFolder, { recursive: true, force: true });
  }

  async #listening(): Promise<void> {
    for (;;) {
      const response = await fetch(`http://127.0.0.1:${this.tenantPort}/api/me`).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
