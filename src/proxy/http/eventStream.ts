import type { Context } from 'hono';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { faultOf } from '../log/faultOf.js';
import type { Log } from '../Log.js';
import type { Conversations } from '../session/Conversations.js';
import type { Store } from '../store/Store.js';
import { ProblemError } from './problemOf.js';

interface Parts {
  store: Store;
  conversations: Conversations;
  log: Log;
}

/** An open stream ends after this long, in milliseconds; the browser connects again, and is asked again who it is. */
const lifetime = 5 * 60_000;
/** Something is said at least this often, so that nothing in between takes the connection for dead. In milliseconds. */
const heartbeat = 15_000;

/**
 * Tells how a session stands, at once and after each change: its revision, the number of its files, its status. It is woken by
 * the store; it also looks by itself with each heartbeat, and when a wait is to be asked about: so it goes on where nothing works
 * in the background, too.
 */
export function eventStream(context: Context, parts: Parts, userId: string, id: string): Response {
  return streamSSE(context, async (stream) => {
    try {
      await follow(stream, context.req.raw.signal, parts, userId, id);
    } catch (error) {
      // Deleted meanwhile, mostly. Nothing of it is for the browser to read: the stream just ends.
      if (error instanceof ProblemError) return;
      parts.log({ level: 'error', event: 'events_failed', session: id, ...faultOf(error) });
    }
  });
}

async function follow(
  stream: SSEStreamingApi,
  gone: AbortSignal,
  { store, conversations }: Parts,
  userId: string,
  id: string,
): Promise<void> {
  const bell = new Bell();
  const ring = () => bell.ring();
  // Without being told of changes it still looks with each heartbeat.
  const stop = await store.watch(id, ring).catch(() => () => {});
  stream.onAbort(ring);
  gone.addEventListener('abort', ring);
  try {
    let told = '';
    for (const endsAt = Date.now() + lifetime; Date.now() < endsAt && !stream.aborted && !gone.aborted;) {
      bell.still();
      const { revision, files, status, step } = await conversations.load(userId, id);
      const data = JSON.stringify({ revision, files, status });
      if (data === told) await stream.write(': still here\n\n');
      else await stream.writeSSE({ event: 'session', id: String(revision), data });
      told = data;
      if (step === null) return;
      const due = step.kind === 'wait' ? step.retryAfter * 1000 : Infinity;
      await bell.heardWithin(Math.min(due, heartbeat));
    }
  } finally {
    stop();
    gone.removeEventListener('abort', ring);
  }
}

/** Wakes whoever rests, also when it rang just before they lay down. */
class Bell {
  #rung = false;
  #wake = () => {};

  ring(): void {
    this.#rung = true;
    this.#wake();
  }

  still(): void {
    this.#rung = false;
  }

  heardWithin(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.#rung) this.#wake();
    });
  }
}
