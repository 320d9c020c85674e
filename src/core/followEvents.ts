import { createParser } from 'eventsource-parser';

/** How a session stands, as its event stream tells it. */
export interface Standing {
  revision: number;
  files: number;
}

interface Following {
  /** Makes the call; its body is read as it comes. */
  open: (signal: AbortSignal) => Promise<Response>;
  onStanding: (standing: Standing) => void;
  /** Whether the stream can be relied on: something was heard of late. */
  onAlive: (alive: boolean) => void;
  signal: AbortSignal;
}

/** For so long nothing need be heard, in milliseconds: at first, when how it stands is told at once, and between heartbeats. */
const silence = { first: 10_000, later: 40_000 };

/**
 * Follows a session's events until the signal ends it, connecting again at growing distances. It never fails: whoever does not
 * hear that it is alive asks in some other way. Where there is no such stream it gives up.
 */
export async function followEvents({ open, onStanding, onAlive, signal }: Following): Promise<void> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    const own = new AbortController();
    const stop = () => own.abort();
    signal.addEventListener('abort', stop);
    let timer = setTimeout(stop, silence.first);
    try {
      const response = await open(own.signal);
      if (isNoStream(response)) {
        stop();
        return;
      }
      const parser = createParser({
        onEvent({ data }) {
          const standing = readStanding(data);
          if (!standing) return;
          failures = 0;
          onAlive(true);
          onStanding(standing);
        },
      });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      // What stands in for the network may not mind the signal.
      own.signal.addEventListener('abort', () => void reader?.cancel().catch(() => undefined));
      for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
        parser.feed(piece.value);
        clearTimeout(timer);
        timer = setTimeout(stop, silence.later);
      }
    } catch {
      // A connection that broke or fell silent: it is made anew below.
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      own.abort();
      onAlive(false);
    }
    await rest(Math.min(1000 * 2 ** failures, 60_000) * (0.5 + Math.random() / 2), signal);
  }
}

/** An answer that another try will not better: nothing there, nobody signed in, or no stream of events. */
function isNoStream({ ok, status, headers }: Response): boolean {
  if (ok) return !headers.get('content-type')?.startsWith('text/event-stream');
  return status === 501 || (status >= 400 && status < 500 && status !== 408 && status !== 429);
}

function readStanding(data: string): Standing | undefined {
  try {
    const { revision, files }: Partial<Standing> = JSON.parse(data);
    return typeof revision === 'number' ? { revision, files: files ?? 0 } : undefined;
  } catch {
    return undefined;
  }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    signal.addEventListener('abort', wake);
  });
}
