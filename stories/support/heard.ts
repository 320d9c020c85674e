/** What others than the kit have said while a story played: the proxy, the tenant, the user, the platform's Intl. */
const heard = new Set<string>();

export const whatWasHeard = (): ReadonlySet<string> => heard;

export const forget = (): void => heard.clear();

/** Takes every text in what is given, however deep, and hands it back. */
export function hear<Said>(said: Said): Said {
  if (typeof said === 'string') {
    heard.add(said);
    for (const line of said.split('\n')) heard.add(line);
  } else if (Array.isArray(said) || isPlain(said)) for (const inner of Object.values(said)) hear(inner);
  return said;
}

/** Hears what is answered. */
export const listening =
  (reach: typeof globalThis.fetch): typeof globalThis.fetch =>
  async (input, init) => {
    const response = await reach(input, init);
    if (/json/.test(response.headers.get('content-type') ?? '')) {
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => undefined);
      hear(body);
    }
    return response;
  };

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
