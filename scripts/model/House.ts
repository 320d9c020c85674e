import { createHash } from 'node:crypto';
import { tabChannelOf, type Answer, type StepOf } from 'onboarding-kit/protocol';
import { memoryFiles, memoryStore, type LogEntry, type SkillDefinition, type Store } from 'onboarding-kit/proxy';
import { createSandbox, type Decision, type Sandbox, type ServiceTenant } from 'onboarding-kit/sandbox';
import { Ledger } from './Ledger.js';
import { elsewhere, isTaken, Line, origin } from './Line.js';
import { Link } from './Link.js';
import { openProxy, type Instance } from './openProxy.js';
import type { Plant } from './plants.js';
import { chance, clock, InOrderChannel, resetPlatform } from './platform.js';
import { entryFor, wrongEntry } from './skills.js';
import { fateOf, Tab } from './Tab.js';
import { Violation } from './Violation.js';

/** The least that is a JPEG by its first bytes. */
const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9];

export interface HouseOptions {
  skill: SkillDefinition;
  tenant: ServiceTenant;
  seed: number;
  /** Whether event streams get through. */
  streams: boolean;
  plant: Plant | undefined;
}

/**
 * One user with a browser, the proxies of one tenant, and the upstream, with all that can go wrong between them. What the user does
 * begins at once and goes on by itself, so that the next thing may happen in the middle of it.
 */
export class House {
  readonly ledger = new Ledger();
  readonly proxies: Instance[] = [];
  readonly tabs: Tab[] = [];
  /** Where the bank sent the user's browser, the latest last. */
  readonly ways: string[] = [];
  /** The SHA-256 of each file, by its name. */
  readonly files = new Map<string, string>();
  /** What was made to happen, and all that came of it, in words. */
  readonly moves: string[] = [];
  readonly lines: string[] = [];
  cancelled = false;
  sessionId: string | undefined;
  #fault: Error | undefined;
  #times = 0;
  #tabsMade = 0;
  /** How often each answer was wished to be sent, by step and body. */
  readonly #wishes = new Map<string, number>();
  readonly #began = clock.now();

  private constructor(
    readonly options: HouseOptions,
    readonly sandbox: Sandbox,
    readonly store: Store,
    readonly link: Link,
    readonly line: Line,
    readonly openAnother: (number: number) => Promise<Instance>,
  ) {}

  static async open(options: HouseOptions): Promise<House> {
    resetPlatform(options.seed);
    const { tenant, plant } = options;
    const sandbox = await createSandbox({ tenant, now: clock.now, retryAfter: 120 });
    const store = memoryStore();
    const files = memoryFiles();
    // The parts and the house know each other; what they tell it comes later.
    const told: { house?: House } = {};
    const trace = (words: string) => told.house?.trace(words);
    const link = new Link(sandbox, trace);
    const log = (entry: LogEntry) => told.house?.hear(entry);
    const openAnother = (number: number) => {
      const seen = plant ? plant(store, number) : store;
      return openProxy(number, { store: seen, files, link, tenant, log });
    };
    const ledger = { current: undefined as Ledger | undefined };
    const line = new Line({
      ledger: () => ledger.current as Ledger,
      proxies: () => told.house?.proxies ?? [],
      trace,
      isPayment: options.skill.kind === 'pisp',
    });
    const house = new House(options, sandbox, store, link, line, openAnother);
    told.house = house;
    ledger.current = house.ledger;
    line.streams = options.streams;
    await house.addProxy();
    return house;
  }

  /** Gives the platform back what still runs. */
  close(): void {
    for (const { life } of this.proxies) life.die();
    for (const tab of this.tabs) tab.close();
  }

  trace(words: string): void {
    const seconds = ((clock.now() - this.#began) / 1000).toFixed(3);
    this.lines.push(`${seconds.padStart(12)} s  ${words}`);
  }

  /** @throws the first thing that was found to be as it must not be. */
  check(): void {
    if (this.#fault) throw this.#fault;
  }

  fail(error: Error): void {
    this.#fault ??= error;
  }

  /** What the proxies log. */
  hear(entry: LogEntry): void {
    const failed = ['request_failed', 'background_failed', 'sweep_failed', 'events_failed', 'plan_failed'];
    if (failed.includes(entry.event)) this.fail(new Violation(`The proxy failed: ${JSON.stringify(entry)}`));
  }

  async addProxy(): Promise<void> {
    const number = this.proxies.length + 1;
    this.trace(`proxy ${number} begins`);
    const instance = await this.openAnother(number);
    instance.life.onDeath(() => this.trace(`proxy ${number} is killed`));
    this.proxies.push(instance);
  }

  get living(): Instance[] {
    return this.proxies.filter(({ life }) => !life.dead);
  }

  /** The tab at that place, however many there are. */
  tab(place: number): Tab | undefined {
    return this.tabs[place % Math.max(this.tabs.length, 1)];
  }

  openTab(): Tab {
    const number = (this.#tabsMade += 1);
    const tab = new Tab({
      number,
      line: this.line,
      sessionId: this.sessionId,
      skill: this.options.skill.id,
      fail: (violation) => this.fail(violation),
    });
    this.trace(`tab ${number} is opened`);
    this.tabs.push(tab);
    return tab;
  }

  closeTab(tab: Tab): void {
    this.trace(`tab ${tab.number} is closed`);
    tab.close();
    this.tabs.splice(this.tabs.indexOf(tab), 1);
  }

  /** The user starts, and waits until there is something to see. */
  async begin(): Promise<void> {
    const tab = this.openTab();
    for (let tries = 0; tries < 6 && !tab.shown; tries += 1) {
      await clock.advance(30_000);
      if (!tab.shown) tab.session.retry();
    }
    this.check();
    if (!tab.shown) throw new Violation('A session could not be started');
    this.sessionId = tab.shown.id;
    const kept = await this.store.sessionsOf('user-ana');
    if (kept.length !== 1) throw new Violation(`One start made ${kept.length} sessions`);
  }

  /** The form that a tab shows. */
  formIn(tab: Tab): StepOf<'form'> | undefined {
    const step = tab.shown?.step;
    return step?.kind === 'form' ? step : undefined;
  }

  /** Answers the form that a tab shows, with the files that it asks for; perhaps again before that is done, with the same or other data. */
  async fillIn(tab: Tab, again: 'same' | 'other' | undefined): Promise<void> {
    const step = this.formIn(tab);
    if (!step) return;
    const files = new Map<string, string[]>();
    for (const field of step.fields) {
      if (field.type !== 'file' || !field.required) continue;
      const there = this.#ready(tab, field.name).at(-1) ?? (await this.upload(tab, step, field.name));
      if (there !== undefined) files.set(field.name, [there]);
    }
    const now = this.formIn(tab);
    // The surface takes nothing else while an answer is on its way.
    if (tab.closed || now?.id !== step.id || tab.isSending) return;
    const entry = () => ({ ...entryFor(step, (this.#times += 1)), ...Object.fromEntries(files) });
    const data = entry();
    const sending = [this.#submit(tab, step.id, data)];
    if (again) sending.push(this.#submit(tab, step.id, again === 'same' ? data : entry()));
    await Promise.all(sending);
  }

  /** Answers with nothing: what is required is missing. */
  async answerWrongly(tab: Tab): Promise<void> {
    const step = this.formIn(tab);
    if (step && !tab.isSending) await this.#submit(tab, step.id, wrongEntry);
  }

  async upload(tab: Tab, step: StepOf<'form'>, field: string): Promise<string | undefined> {
    const number = (this.#times += 1);
    const name = `file-${number}.jpg`;
    const bytes = Uint8Array.from([...jpeg, number & 0xff, number >> 8]);
    this.files.set(name, createHash('sha256').update(bytes).digest('hex'));
    try {
      const { id } = await tab.session.upload({
        stepId: step.id,
        field,
        file: new File([bytes], name, { type: 'image/jpeg' }),
        signal: new AbortController().signal,
      });
      this.trace(`tab ${tab.number}: ${name} has arrived for ${field}`);
      this.ledger.received(id, step.id, name);
      return id;
    } catch {
      return undefined;
    }
  }

  async takeBack(tab: Tab, place: number): Promise<void> {
    const { uploads = [] } = this.formIn(tab) ?? {};
    const upload = uploads[place % Math.max(uploads.length, 1)];
    if (!upload) return;
    this.ledger.takingBack(upload.id);
    await tab.session.removeUpload(upload.id).catch(() => undefined);
  }

  async change(tab: Tab, place: number): Promise<void> {
    const open = tab.shown?.trail.filter((step) => step.open) ?? [];
    const step = open[place % Math.max(open.length, 1)];
    if (!step) return;
    const looked = await tab.session.look(step.id).catch(() => undefined);
    if (looked?.changeable && tab.shown) await tab.session.change(step.id);
  }

  async cancel(tab: Tab): Promise<void> {
    if (tab.shown?.status !== 'open') return;
    this.cancelled = true;
    await tab.session.cancel();
  }

  /** The user goes to the bank and decides there; the way back is theirs to take. */
  async visit(tab: Tab, decision: 'approve' | 'refuse' | 'fail'): Promise<boolean> {
    const step = tab.shown?.step;
    if (step?.kind !== 'redirect' || step.url === undefined) return false;
    this.trace(`the user goes to the bank: ${decision}`);
    try {
      this.ways.push(await this.sandbox.visit(step.url, { decision }));
      return true;
    } catch {
      // The bank's page says that the link was used or has run out.
      return false;
    }
  }

  /** The user's browser follows the way back from the bank; the page begins anew where it leads. */
  async comeBack(way: string): Promise<void> {
    const target = await this.#follow(way);
    if (target === undefined) return;
    const [tab] = this.tabs;
    if (tab) this.closeTab(tab);
    const begun = this.openTab();
    if (target.searchParams.has('onboarding-back')) void begun.session.wake();
  }

  /** The user goes to the bank in a window of its own, and comes back in it; the page may hear of that. */
  async visitInWindow(tab: Tab, decision: 'approve' | 'refuse'): Promise<void> {
    const step = tab.shown?.step;
    if (step?.kind !== 'redirect' || tab.session.leave(step.id, 'tab') !== 'away') return;
    if (!(await this.visit(tab, decision))) return;
    const target = await this.#follow(this.ways.at(-1) ?? '');
    if (target === undefined) return;
    if (this.toss()) InOrderChannel.say(tabChannelOf(this.sessionId ?? ''), { type: 'back' });
    if (tab.opened) tab.opened.closed = this.toss();
  }

  /** The way back ends in a browser in which nobody is signed in, which asks whose it is. */
  async comeBackElsewhere(way: string, began: 'yes' | 'no'): Promise<void> {
    const headers = { [elsewhere]: 'yes' };
    const led = await this.line.fetch(way, { headers }).catch(() => undefined);
    if (!led) return;
    if (isTaken(led)) return this.fail(new Violation('A way back was taken where nobody is signed in, unasked'));
    const place = new URL(led.headers.get('location') ?? way, origin);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    await this.line
      .fetch(place, { method: 'POST', headers: { ...headers, ...form }, body: `began=${began}` })
      .catch(() => undefined);
  }

  async #follow(way: string): Promise<URL | undefined> {
    const response = await this.line.fetch(way).catch(() => undefined);
    return response && isTaken(response) ? new URL(response.headers.get('location') ?? '', origin) : undefined;
  }

  /** Somebody makes up a way back. */
  async forge(): Promise<void> {
    const url = new URL(this.ways.at(-1) ?? `${origin}/onboarding/return?temp_token=made-up`);
    url.searchParams.set('state', `${this.sessionId}.${'A'.repeat(32)}`);
    const response = await this.line.fetch(url).catch(() => undefined);
    if (response && isTaken(response)) this.fail(new Violation('A forged way back was taken'));
  }

  /** Somebody at the bank decides; false where nothing waits for them. */
  decide(decision: Decision): boolean {
    const last = this.sandbox.log.findLast((event) => event.type === 'session_created');
    try {
      this.sandbox.decide(last?.session_id ?? '', decision);
      this.trace(`the desk decides: ${JSON.stringify(decision)}`);
      return true;
    } catch {
      return false;
    }
  }

  /** Mostly it is approved. */
  decideSomehow(): void {
    const decisions: Decision[] = [
      { verification: 'rejected', reason: 'Out of date' },
      { verification: 'more_information', request: 'document', reason: 'Too dark' },
      { verification: 'more_information', request: 'selfie' },
    ];
    this.decide(decisions[chance.below(10)] ?? { verification: 'approved' });
  }

  setOnline(online: boolean): void {
    this.line.online = online;
    this.trace(online ? 'the network is back' : 'the network is gone');
    for (const tab of this.tabs) tab.changed();
  }

  #ready(tab: Tab, field: string): string[] {
    const { uploads = [] } = this.formIn(tab) ?? {};
    return uploads.flatMap((upload) => (upload.field === field && upload.state === 'ready' ? [upload.id] : []));
  }

  async #submit(tab: Tab, stepId: string, data: Answer): Promise<void> {
    const body = JSON.stringify(data);
    this.trace(`tab ${tab.number} answers ${stepId}: ${body}`);
    const wish = `${stepId} ${body}`;
    this.#wishes.set(wish, (this.#wishes.get(wish) ?? 0) + 1);
    const result = await tab.session.submit(stepId, data);
    const fate = fateOf(result);
    this.trace(`tab ${tab.number} is told that its answer to ${stepId} is ${fate}`);
    const wishes = this.#wishes.get(wish) ?? 0;
    const sent = [...this.ledger.sent.values()].filter(
      (each) => each.stepId === stepId && JSON.stringify(each.data) === body,
    );
    // Another tab may have sent the same, by a key of its own.
    if (fate === 'unsent' && sent.length >= wishes)
      this.fail(new Violation(`The user was told that their answer to ${stepId} was not sent, and it was`));
    // Nothing is claimed to be taken, or refused, that the proxy has not said so of.
    if (fate !== 'unknown' && fate !== 'unsent' && !sent.some((each) => each.fate === fate))
      this.fail(
        new Violation(`The user was told that their answer to ${stepId} was ${fate}, and it is not known to be`),
      );
  }

  /** True or false, by chance. */
  readonly toss = (): boolean => chance.below(2) === 0;
}
