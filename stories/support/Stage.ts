import { OnboardingClient } from 'onboarding-kit/core';
import { sessionParameter } from 'onboarding-kit/protocol';
import { createServiceTenant, type Decision, type Sandbox, type Visit } from 'onboarding-kit/sandbox';
import { createInMemoryDemo, type InMemoryDemo, type InMemoryDemoOptions } from '../../src/demo/createInMemoryDemo.js';
import { Network } from './Network.js';
import { Once } from './Once.js';
import { setPageClock, storyTime } from './pageClock.js';
import { pretend } from './pretend.js';
import { Walk } from './Walk.js';

/** Making keys takes a while, so all stories of a page share them. */
let tenant: ReturnType<typeof createServiceTenant> | undefined;

export interface StageOptions extends Omit<InMemoryDemoOptions, 'now' | 'tenant'> {
  /** A clock that runs, for stories walked by hand; it stands still unless told, so that nothing runs out. */
  running?: boolean;
}

/**
 * What a story plays on: a fresh demo (the real proxy on the real sandbox) in this page, with hands on what its user has
 * none on: the bank, the reviewer's desk, the network, the clock.
 */
export class Stage {
  /** Where a trip to a bank ends: the tenant's page. */
  readonly returnTo = 'https://acme.example/';
  readonly network: Network;
  readonly sandbox: Sandbox;
  readonly client: OnboardingClient;
  /** The session that was begun last, e.g. for what happens in another tab. */
  walk: Walk | undefined;
  /** Whether Ana is signed in at the tenant's. */
  signedIn = true;
  /** The story has played itself to what it shows. */
  readonly played = new Once();
  readonly #turn: (milliseconds: number) => void;
  readonly #setClockBack: () => void;

  private constructor(
    { fetch, sandbox }: InMemoryDemo,
    turn: (milliseconds: number) => void,
    setClockBack: () => void,
  ) {
    this.network = new Network(fetch);
    this.sandbox = sandbox;
    this.client = new OnboardingClient({ fetch });
    this.#turn = turn;
    this.#setClockBack = setClockBack;
  }

  static async open({ running = false, upstream, ...options }: StageOptions = {}): Promise<Stage> {
    const setClockBack = setPageClock();
    let time = storyTime;
    const begun = performance.now();
    const now = () => Math.floor(running ? time + performance.now() - begun : time);
    tenant ??= createServiceTenant();
    const demo = await createInMemoryDemo({
      authenticate: () => (stage.signedIn ? { id: 'user-ana' } : null),
      ...options,
      now,
      tenant: await tenant,
      // What is held stays so for as long as somebody looks at it.
      upstream: { timeout: 3_600_000, ...upstream },
    });
    const stage: Stage = new Stage(demo, (milliseconds) => void (time += milliseconds), setClockBack);
    return stage;
  }

  /** What the page calls. */
  get fetch(): typeof globalThis.fetch {
    return this.network.fetch;
  }

  /** Begins a session, to be walked to where a story begins. */
  async begin(skill: string): Promise<Walk> {
    this.walk = new Walk(this, await this.client.start({ skill, returnTo: this.returnTo }, crypto.randomUUID()));
    return this.walk;
  }

  /** Turns the clock of proxy and bank, in milliseconds. */
  turnClock(milliseconds: number): void {
    this.#turn(milliseconds);
  }

  /** Whether a link leads to one of the sandbox's banks. */
  leadsToBank(url: string): boolean {
    return this.sandbox.log.some((event) => event.type === 'redirect_issued' && event.url === url);
  }

  /** Goes to the bank as one of its test users, decides there, and comes back to the tenant's page. Returns the session's id that it is told. */
  async visitBank(url: string, decision: Visit['decision'], user = 'ana'): Promise<string> {
    const back = await this.sandbox.visit(url, { decision, user });
    const response = await this.fetch(back, { redirect: 'manual' });
    const sessionId = new URL(response.headers.get('location') ?? this.returnTo).searchParams.get(sessionParameter);
    if (sessionId === null) throw new Error(`The way back from the bank ended with ${response.status} and no session.`);
    return sessionId;
  }

  /** Whether an application lies on the bank's desk: the last thing heard there is the question how it stands. */
  get deskIsAsked(): boolean {
    const [before, last] = this.sandbox.log.slice(-2);
    return last?.type === 'step_accepted' && last.step === 'verification' && before?.type !== 'verification_decided';
  }

  /** A person at the bank's desk decides, and it becomes time to ask how it went. */
  decide(decision: Decision): void {
    const session = this.sandbox.log.findLast((event) => event.type === 'session_created');
    this.sandbox.decide(session?.session_id ?? '', decision);
    this.turnClock(60_000);
  }

  /** The user looks elsewhere, and at the page again. */
  lookAgain(): void {
    const changed = () => document.dispatchEvent(new Event('visibilitychange'));
    const back = pretend(document, 'visibilityState', 'hidden');
    changed();
    back();
    changed();
  }

  close(): void {
    this.network.restore();
    this.network.become('fast');
    this.network.goOnline();
    this.sandbox.faults.clear();
    this.#setClockBack();
  }
}
