import fc from 'fast-check';
import type { House } from './House.js';
import { checkUpstream } from './invariants.js';
import { lineCalls, lineFaults } from './Line.js';
import { linkCalls, linkFaults } from './Link.js';
import { clock } from './platform.js';
import type { Tab } from './Tab.js';

/** How often each thing happened, by its name. */
export type Counts = Record<string, number>;

/** One thing that happens, in words; `false` where it cannot happen as things stand. */
interface Move {
  words: string;
  can?(house: House): boolean;
  happen(house: House): Promise<unknown> | void;
  /**
   * After so many milliseconds the next thing happens, though this one may not be done: nobody waits for a user, and faults wait for
   * nobody. Without it, the next thing happens when it is done.
   */
  pause?: number;
  fault?: string;
}

/** A move as fast-check runs it. */
export class HouseCommand implements fc.AsyncCommand<House, House> {
  constructor(
    private readonly move: Move,
    private readonly counts: Counts,
  ) {}

  check(house: House): boolean {
    // Once it has ended little can happen, and looking at that often enough is enough.
    if (this.move.fault !== undefined && house.ledger.newest?.status !== 'open') return false;
    return this.move.can?.(house) ?? true;
  }

  async run(house: House): Promise<void> {
    const { words, pause, fault } = this.move;
    this.counts.commands = (this.counts.commands ?? 0) + 1;
    if (fault !== undefined) this.counts[`fault ${fault}`] = (this.counts[`fault ${fault}`] ?? 0) + 1;
    house.moves.push(words);
    house.trace(`— ${words}`);
    const begun = Promise.resolve(this.move.happen(house));
    void begun.catch((error: unknown) => house.fail(error instanceof Error ? error : new Error(String(error))));
    await (pause === undefined ? begun : clock.passUntil(begun, pause));
    house.check();
    checkUpstream(house);
  }

  toString(): string {
    return this.move.words;
  }
}

const minute = 60_000;
const pauses = fc.constantFrom(0, 30, 400, 5_000, 100_000);
const inWords = (pause: number) =>
  pause === 0 ? 'and at once' : pause < 1000 ? `${pause} ms` : `${pause / 1000} s at the most`;

/** Something that the user does in one of their tabs. */
function inTab(
  what: string,
  can: (tab: Tab, house: House) => boolean,
  act: (tab: Tab, house: House, place: number) => Promise<unknown> | void,
  pause: fc.Arbitrary<number> = pauses,
): fc.Arbitrary<Move> {
  return fc.record({ at: fc.nat(2), place: fc.nat(2), pause }).map(({ at, place, pause: passes }) => ({
    words: `the user ${what} (tab ${at}, ${inWords(passes)})`,
    pause: passes,
    can: (house) => {
      const tab = house.tab(at);
      return tab !== undefined && can(tab, house);
    },
    happen: (house) => {
      const tab = house.tab(at);
      if (tab?.isResting) return tab.session.wake();
      return tab && act(tab, house, place);
    },
  }));
}

const isForm = (tab: Tab) => tab.shown?.step?.kind === 'form';
const isOpen = (tab: Tab) => tab.shown?.status === 'open';
const hasLink = ({ shown }: Tab) => shown?.step?.kind === 'redirect' && shown.step.url !== undefined;
const hasFailedTrip = ({ shown }: Tab) => shown?.step?.kind === 'redirect' && shown.step.failure !== undefined;

const fillsIn = (again?: 'same' | 'other') =>
  inTab(
    `fills in the form and sends it${again ? `, and at once ${again === 'same' ? 'again' : 'something else'}` : ''}`,
    isForm,
    (tab, house) => house.fillIn(tab, again),
    fc.constantFrom(0, 400, 5_000, 100_000, 100_000),
  );

const user: fc.Arbitrary<Move>[] = [
  fillsIn(),
  fillsIn(),
  fillsIn(),
  fillsIn(),
  fillsIn('same'),
  fillsIn('other'),
  inTab('answers wrongly', isForm, (tab, house) => house.answerWrongly(tab)),
  inTab('types', isForm, (tab) => tab.session.saveDraft(tab.shown?.step?.id ?? '', { first_name: 'An' })),
  inTab('sends a file', isForm, async (tab, house) => {
    const step = house.formIn(tab);
    const field = step?.fields.find(({ type }) => type === 'file');
    if (step && field) await house.upload(tab, step, field.name);
  }),
  inTab('takes a file back', isForm, (tab, house, place) => house.takeBack(tab, place)),
  inTab('goes back to an answered step', isOpen, (tab, house, place) => house.change(tab, place)),
  inTab(
    'leaves the step as it was',
    ({ shown }) => shown?.step?.kind === 'form' && shown.step.changing !== undefined,
    (tab) => tab.session.keep(tab.shown?.step?.id ?? ''),
  ),
  inTab(
    'loads the page anew',
    () => true,
    (tab, house) => {
      house.closeTab(tab);
      house.openTab();
    },
  ),
  inTab(
    'opens another tab',
    (_, { tabs }) => tabs.length < 3,
    (_, house) => void house.openTab(),
  ),
  inTab(
    'closes a tab',
    (_, { tabs }) => tabs.length > 1,
    (tab, house) => house.closeTab(tab),
  ),
  inTab(
    'turns to another window',
    ({ hidden }) => !hidden,
    (tab) => tab.look(true),
  ),
  inTab(
    'turns back to the page',
    ({ hidden }) => hidden,
    (tab) => tab.look(false),
  ),
  inTab('leaves the page for another one', isOpen, (tab) => tab.page('left')),
  inTab('is back on the page, which is as it was left', isOpen, (tab) => tab.page('restored')),
  inTab(
    'tries again',
    () => true,
    (tab) => tab.session.retry(),
  ),
  inTab('asks for more time', isOpen, (tab) => tab.session.extend()),
  inTab('asks for a fresh link', hasFailedTrip, (tab) => tab.session.renew(tab.shown?.step?.id ?? '')),
  ...(['approve', 'approve', 'refuse', 'fail'] as const).map((decision) =>
    inTab(`goes to the bank (${decision}) and comes back`, hasLink, async (tab, house) => {
      if (await house.visit(tab, decision)) await house.comeBack(house.ways.at(-1) ?? '');
    }),
  ),
  ...(['approve', 'refuse'] as const).map((decision) =>
    inTab(`goes to the bank in a window of its own (${decision})`, hasLink, (tab, house) =>
      house.visitInWindow(tab, decision),
    ),
  ),
  ...(['yes', 'no'] as const).map((began) =>
    inTab(`comes back from the bank in another browser, and says ${began} when asked`, hasLink, async (tab, house) => {
      if (await house.visit(tab, 'approve')) await house.comeBackElsewhere(house.ways.at(-1) ?? '', began);
    }),
  ),
  inTab('goes to the bank and leaves it there', hasLink, (tab, house) => house.visit(tab, 'approve')),
  inTab(
    'goes the way back from the bank (again)',
    (_, { ways }) => ways.length > 0,
    (_, house, place) => house.comeBack(house.ways.at(-1 - place) ?? house.ways[0] ?? ''),
  ),
];

const cancels = inTab('cancels', isOpen, (tab, house) => house.cancel(tab));
const forges = inTab(
  'is sent a forged way back',
  () => true,
  (_, house) => house.forge(),
);

const waits = fc.constantFrom(1, 3, 5, 16, 31, 31, 180).map((minutes): Move => ({
  words: `${minutes} minutes pass`,
  async happen(house) {
    // Whoever waits for long turns to something else.
    const watching = house.tabs.filter(({ hidden }) => minutes > 5 && !hidden);
    for (const tab of watching) tab.look(true);
    await clock.advance(minutes * minute);
    for (const tab of watching) if (!tab.closed) tab.look(false);
  },
}));
const goesAway: fc.Arbitrary<Move> = fc.constant({
  words: 'everybody goes away for 25 hours',
  async happen(house) {
    while (house.tabs[0]) house.closeTab(house.tabs[0]);
    await clock.advance(25 * 60 * minute);
    house.openTab();
  },
});

const desk: fc.Arbitrary<Move>[] = (['approved', 'rejected', 'document', 'selfie'] as const).map((decision) =>
  pauses.map((pause) => ({
    words: `the desk ${decision === 'approved' || decision === 'rejected' ? `decides ${decision}` : `asks for the ${decision} again`}`,
    pause,
    can: ({ ledger }) => ledger.newest?.step?.kind === 'wait' && ledger.newest.step.reason === 'verification',
    happen: (house) => {
      if (decision === 'approved') house.decide({ verification: 'approved' });
      else if (decision === 'rejected') house.decide({ verification: 'rejected', reason: 'Out of date' });
      else house.decide({ verification: 'more_information', request: decision, reason: 'Too dark' });
    },
  })),
);

const cuts = fc
  .record({
    fault: fc.constantFrom(...lineFaults),
    call: fc.constantFrom(...lineCalls),
    times: fc.constantFrom(1, 1, 2, 7),
  })
  .map(({ fault, call, times }): Move => ({
    words: `the way to the proxy: ${fault}, the next ${times} calls (${call})`,
    fault: `line: ${fault}`,
    happen: ({ line }) => line.plan(fault, call, times),
  }));
const upstreamFaults = fc
  .record({
    fault: fc.constantFrom(...linkFaults),
    call: fc.constantFrom(...linkCalls),
    times: fc.constantFrom(1, 1, 2, 4),
  })
  .map(({ fault, call, times }): Move => ({
    words: `the way to the upstream: ${fault}, the next ${times} calls (${call})`,
    fault: `upstream: ${fault}`,
    happen: ({ link }) => link.plan(fault, call, times),
  }));
const forgets: fc.Arbitrary<Move> = fc.constant({
  words: 'the upstream loses the session',
  fault: 'upstream: session lost',
  happen: ({ link }) => link.forget(),
});
const kills = fc
  .record({ calls: fc.integer({ min: 1, max: 25 }), point: fc.constantFrom('before' as const, 'after' as const) })
  .map(({ calls, point }): Move => ({
    words: `a proxy will be killed ${point} its call ${calls} from now, and another is begun`,
    fault: 'proxy killed',
    can: ({ living }) => living.length > 0,
    async happen(house) {
      const [first] = house.living;
      first?.life.dieAt({ calls, point });
      if (house.living.length < 2) await house.addProxy();
    },
  }));
const diesNow: fc.Arbitrary<Move> = pauses.map((pause) => ({
  words: 'all proxies are killed, and another is begun',
  pause,
  fault: 'proxy killed',
  async happen(house) {
    for (const { life } of house.living) life.die();
    await house.addProxy();
  },
}));
const anotherProxy: fc.Arbitrary<Move> = fc.constant({
  words: 'another proxy is begun',
  can: ({ living }) => living.length < 2,
  happen: (house) => house.addProxy(),
});
const network = fc.record({ online: fc.boolean(), pause: pauses }).map(({ online, pause }): Move => ({
  words: online ? 'the browser is online again' : 'the browser is offline',
  pause,
  ...(!online && { fault: 'offline' }),
  can: ({ line }) => line.online !== online,
  happen: (house) => house.setOnline(online),
}));

/** Everything that can happen; what is there twice happens twice as often. */
export const moves: readonly fc.Arbitrary<Move>[] = [
  ...user,
  ...user,
  ...user,
  cancels,
  forges,
  waits,
  waits,
  waits,
  goesAway,
  ...desk,
  ...desk,
  cuts,
  cuts,
  cuts,
  cuts,
  upstreamFaults,
  upstreamFaults,
  upstreamFaults,
  upstreamFaults,
  forgets,
  kills,
  kills,
  kills,
  diesNow,
  anotherProxy,
  network,
  network,
  network,
];
