/**
 * Lets one of the platform's properties say something else, e.g. that there is no network.
 *
 * @returns what lets it speak for itself again.
 */
export function pretend<Target extends object>(target: Target, property: keyof Target, value: unknown): () => void {
  Object.defineProperty(target, property, { configurable: true, get: () => value });
  return () => void Reflect.deleteProperty(target, property);
}
