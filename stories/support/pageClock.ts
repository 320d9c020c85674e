const SystemDate = Date;

/** When every story takes place: a Monday, 23 November 2026, at two minutes past two where the reader is. */
export const storyTime = new SystemDate(2026, 10, 23, 14, 2).getTime();

/**
 * Sets the page's clock to the time of the stories; it goes on from there. So "today" and "until about four" are the same
 * in every picture.
 *
 * @returns what sets it back.
 */
export function setPageClock(): () => void {
  const begun = performance.now();
  const now = () => Math.floor(storyTime + performance.now() - begun);
  globalThis.Date = new Proxy(SystemDate, {
    construct: (target, given: ConstructorParameters<DateConstructor> | []) =>
      given.length === 0 ? new target(now()) : new target(...given),
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
  return () => {
    globalThis.Date = SystemDate;
  };
}
