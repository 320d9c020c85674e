/**
 * A clock that the process which has started this one can put forward, by a message `{ advance: milliseconds }`: for tests, in
 * which days pass. Undefined, and so the system's, unless `DEMO_CLOCK=movable` asks for it and there is a channel to be told by.
 *
 * Each message is answered by `{ ahead }`, once the clock is there.
 */
export function movableClock(): (() => number) | undefined {
  if (process.env.DEMO_CLOCK !== 'movable' || !process.channel) return undefined;
  let ahead = 0;
  process.on('message', (message: { advance?: unknown }) => {
    if (typeof message.advance === 'number') ahead += message.advance;
    process.send?.({ ahead });
  });
  // Listening keeps nobody alive whose work is done.
  process.channel.unref();
  return () => Date.now() + ahead;
}
