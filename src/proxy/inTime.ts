/**
 * What a function of the tenant's own answers, if it does so in time: one that never comes to an end must not hold up everything else.
 *
 * @param patience how long it is waited for, in milliseconds.
 * @throws DOMException `TimeoutError` when it takes longer; whatever else it fails with.
 */
export async function inTime<Value>(answer: Promise<Value> | Value, patience: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException(`It took longer than ${patience} ms`, 'TimeoutError')), patience);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
