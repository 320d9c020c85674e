import type { TripMode } from '../../protocol/index.js';
import { ProblemError } from '../http/problemOf.js';
import { faultOf } from '../log/faultOf.js';
import type { Log } from '../Log.js';
import { backFromTrip, type WayBack } from './backFromTrip.js';
import type { Conversations } from './Conversations.js';
import { nextAction } from './nextAction.js';
import type { Records } from './Records.js';
import { withEntry, type SessionRecord } from './SessionRecord.js';
import { stepIdOf } from './stepIdOf.js';
import type { TripEnd } from './trips.js';
import { readState } from './tripState.js';

interface Parts {
  records: Records;
  conversations: Conversations;
  now: () => number;
  log: Log;
}

/** Where a session's user is led to, and how they read. */
export type Home = Pick<SessionRecord, 'id' | 'returnTo' | 'locale'>;

/** What came of somebody's way back. */
export type Arrival =
  /** The trip has ended by it. `mode` is how its user had left, where that is known. */
  | { taken: true; mode: TripMode | undefined; home: Home }
  /** Nothing was changed. `home` is there for the session's own user; `late` where only the time was over. */
  | { taken: false; late: boolean; home: Home | undefined };

/** How long the way back waits for what follows on it, in milliseconds; then the user is led on, and sees the rest as it comes. */
const patience = 3_000;

const nothing: Arrival = { taken: false, late: false, home: undefined };

/** The trips to servicers: how their users leave, and what their ways back change. */
export class ReturnTrips {
  constructor(private readonly parts: Parts) {}

  /**
   * The user is on the way, and how. Nobody sees a difference: no revision grows.
   *
   * @throws ProblemError `not_found`, `session_ended`, and `step_not_current` where there is no link to leave by.
   */
  async leave(userId: string, id: string, stepId: string, mode: TripMode): Promise<void> {
    const { conversations, records, now } = this.parts;
    await conversations.find(userId, id);
    await records.change(id, (current) => {
      if (current.status !== 'open') throw new ProblemError('session_ended');
      const action = nextAction(current, conversations.skillOf(current), now());
      if (action.do !== 'ask' || action.step.kind !== 'redirect' || stepIdOf(current, action.step) !== stepId)
        throw new ProblemError('step_not_current');
      const { name } = action.step;
      const trip = current.trips[name];
      if (!trip || trip.ended || trip.expiresAt <= now()) throw new ProblemError('step_not_current');
      return trip.mode === mode ? current : { ...current, trips: withEntry(current.trips, name, { ...trip, mode }) };
    });
  }

  /**
   * Whether a trip waits for this way back, and how its user had left; changes nothing. Undefined where nothing would come of it.
   */
  async awaited(state: string, end: TripEnd): Promise<{ mode: TripMode | undefined } | undefined> {
    const { conversations, now } = this.parts;
    const found = await this.#find(state);
    if (!found) return undefined;
    const { record, stateHash } = found;
    return backFromTrip(record, conversations.skillOf(record), { stateHash, end }, now()) && modeOf(record, stateHash);
  }

  /**
   * The user's browser comes back from the servicer. Changes nothing unless the state is the one that a trip under way was begun
   * with, in time, and for the first time.
   *
   * @param userId who is signed in there: nobody but the session's own user takes anything. Null where nobody is, and whoever came
   * has said whether they began it: then the state alone decides.
   */
  async arrive(userId: string | null, state: string, way: Omit<WayBack, 'stateHash'>): Promise<Arrival> {
    const { conversations, records, now } = this.parts;
    const found = await this.#find(state);
    if (!found || (userId !== null && found.record.userId !== userId)) return nothing;
    const { stateHash, record: before } = found;
    // Decided on the newest record, which may be another one with each attempt to write.
    let taken = false;
    const record = await records.change(before.id, (current) => {
      const after = backFromTrip(current, conversations.skillOf(current), { ...way, stateHash }, now());
      taken = after !== undefined && after !== current;
      return after ?? current;
    });
    if (taken) {
      await this.#goOn(record);
      return { taken, ...modeOf(before, stateHash), home: homeOf(record) };
    }
    const late = Object.values(record.trips).some((trip) => trip.stateHash === stateHash && !trip.ended);
    return { taken, late, home: userId === null ? undefined : homeOf(record) };
  }

  /** Where a session's own user goes on; undefined for anybody else. */
  async homeOf(userId: string, id: string): Promise<Home | undefined> {
    const record = await this.parts.conversations.current(id);
    return record?.userId === userId ? homeOf(record) : undefined;
  }

  async #find(state: string): Promise<{ record: SessionRecord; stateHash: string } | undefined> {
    const claim = await readState(state);
    const record = claim && (await this.parts.conversations.current(claim.sessionId));
    return claim && record && { record, stateHash: claim.stateHash };
  }

  /**
   * What the servicer said is kept: from here on nothing is lost, whatever becomes of this. So the user waits for it for a while,
   * but is not held up by an upstream that is slow, nor by anything that fails.
   */
  async #goOn(record: SessionRecord): Promise<void> {
    const { conversations, log } = this.parts;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    const work = conversations.goOn(record).then(
      () => undefined,
      (error: unknown) => log({ level: 'error', event: 'return_failed', session: record.id, ...faultOf(error) }),
    );
    await Promise.race([work, rest]);
    clearTimeout(timer);
  }
}

const modeOf = ({ trips }: SessionRecord, stateHash: string) => ({
  mode: Object.values(trips).find((trip) => trip.stateHash === stateHash)?.mode,
});

const homeOf = ({ id, returnTo, locale }: SessionRecord): Home => ({
  id,
  ...(returnTo !== undefined && { returnTo }),
  ...(locale !== undefined && { locale }),
});
