/**
 * The found value, with every part that equals the known one replaced by the known one itself: what has not changed keeps
 * its identity, and whoever compares by identity sees only what has. For JSON.
 */
export function keepEqual<Value>(known: Value | undefined, found: Value): Value {
  if (Object.is(known, found)) return found;
  if (!isTree(known) || !isTree(found) || Array.isArray(known) !== Array.isArray(found)) return found;
  const entries = Object.entries(found).map(([key, value]) => [key, keepEqual<unknown>(known[key], value)] as const);
  const same =
    entries.length === Object.keys(known).length &&
    entries.every(([key, value]) => Object.hasOwn(known, key) && known[key] === value);
  if (same) return known;
  const copy: unknown = Array.isArray(found) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  // Made of the found value's own keys and of parts that equal its own.
  return copy as Value;
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
