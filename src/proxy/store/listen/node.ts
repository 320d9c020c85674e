/** The longest pause before a lost connection is tried again, in milliseconds. */
const longestPause = 15_000;

/**
 * Hears what is notified on a channel, by a connection of its own: those of a pool come and go. One that is lost is made
 * anew, after 1, 2, 4 … seconds; `onGap` is called then, for what was said meanwhile was missed.
 *
 * @throws Error when the first connection cannot be made.
 */
export async function listenOn(
  url: string,
  channel: string,
  onNotice: (payload: string) => void,
  onGap: () => void,
  signal: AbortSignal,
): Promise<void> {
  const { default: pg } = await import('pg');
  let failures = 0;

  const connect = async () => {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    let lost = false;
    const lose = () => {
      if (lost) return;
      lost = true;
      void client.end().catch(() => undefined);
      if (!signal.aborted) reconnectLater();
    };
    client.on('error', lose);
    client.on('end', lose);
    client.on('notification', ({ payload }) => onNotice(payload ?? ''));
    const leave = () => void client.end().catch(() => undefined);
    try {
      await client.connect();
      signal.addEventListener('abort', leave, { once: true });
      client.on('end', () => signal.removeEventListener('abort', leave));
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      // Whoever called tries again; the listeners above must not do so too.
      lost = true;
      leave();
      throw error;
    }
    failures = 0;
  };

  const reconnectLater = () => {
    const pause = Math.min(1000 * 2 ** failures, longestPause) * (0.75 + Math.random() / 2);
    failures += 1;
    const timer = setTimeout(() => {
      if (signal.aborted) return;
      connect().then(onGap, reconnectLater);
    }, pause);
    timer.unref();
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };

  await connect();
}
