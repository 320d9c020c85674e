import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenSandbox, type ListeningSandbox } from 'onboarding-kit/sandbox/node';
import { freePorts } from '../../scripts/freePorts.js';
import { Recorder } from './Recorder.js';
import { TenantProcess } from './TenantProcess.js';

export interface StackOptions {
  /** The demo's built page. */
  pageFolder: string;
  /** A PostgreSQL database: then two tenants share it, and the browser's connections go to one or the other. */
  databaseUrl?: string | undefined;
}

/** Everything a flow needs, of its own: the sandbox bank here, the tenant in a process that can be killed, and what they say. */
export class Stack {
  private constructor(
    readonly bank: ListeningSandbox,
    readonly recorder: Recorder,
    private readonly tenants: readonly TenantProcess[],
    private readonly dataFolder: string,
    /** How far the bank's clock is ahead, in milliseconds. */
    private readonly clock: { ahead: number },
  ) {}

  static async start({ pageFolder, databaseUrl }: StackOptions): Promise<Stack> {
    const ports = await freePorts(databaseUrl === undefined ? 1 : 2);
    // The bank's clock goes with the tenant's, who signs by it.
    const clock = { ahead: 0 };
    const bank = await listenSandbox({ port: 0, now: () => Date.now() + clock.ahead });
    const recorder = await Recorder.listen(ports);
    const dataFolder = await mkdtemp(join(tmpdir(), 'onboarding-kit-e2e-'));
    const { tenant } = bank.sandbox;
    const environment = {
      DEMO_PAGE: pageFolder,
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
      ONBOARDING_DATA_FOLDER: dataFolder,
      ONBOARDING_PUBLIC_ORIGIN: `http://localhost:${recorder.port}`,
      ONBOARDING_UPSTREAM_URL: bank.url,
      ONBOARDING_CLIENT_ID: tenant.client_id,
      ONBOARDING_CLIENT_APP_KEY: tenant.client_app_key,
      ONBOARDING_CLIENT_SECRET: tenant.client_secret,
      ONBOARDING_SERVICE_ACCOUNT: JSON.stringify(tenant.service_account),
    };
    const tenants = ports.map((port) => new TenantProcess(port, environment));
    const stack = new Stack(bank, recorder, tenants, dataFolder, clock);
    // One after the other: the first makes what they share, its secrets and its tables.
    for (const tenantProcess of tenants) await tenantProcess.start();
    return stack;
  }

  get sandbox() {
    return this.bank.sandbox;
  }

  /** What the browser is told: the tenant behind the recorder. The bank has another host name and another port. */
  get url(): string {
    return `http://localhost:${this.recorder.port}`;
  }

  /** Starts the tenant that was killed. */
  async startTenant(which = 0): Promise<void> {
    await this.tenants.at(which % this.tenants.length)?.start();
  }

  /** SIGKILL: nothing is tidied up. */
  async killTenant(which = 0): Promise<void> {
    await this.tenants.at(which % this.tenants.length)?.kill();
  }

  /** Lets time pass at the tenant and at the bank, in milliseconds. The browser's own clock stays. */
  async advance(milliseconds: number): Promise<void> {
    // The tenant first: what has run out there is not to be asked about at the bank.
    await Promise.all(this.tenants.map((tenant) => tenant.advance(milliseconds)));
    this.clock.ahead += milliseconds;
  }

  /** All that the tenants have printed: their log. */
  tenantSaid(): string {
    return this.tenants.map(({ said }) => said).join('\n');
  }

  async close(): Promise<void> {
    await Promise.all(this.tenants.map((tenant) => tenant.kill()));
    await this.recorder.close();
    await this.bank.close();
    await rm(this.dataFolder, { recursive: true, force: true });
  }
}
