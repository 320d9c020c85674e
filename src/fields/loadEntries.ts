import type { FieldTypeName } from '../protocol/index.js';
import type { FieldEntries } from './FieldEntry.js';
import { laterInputs, type LaterTypeName } from './laterInputs.js';
import { readyEntries } from './readyEntries.js';

/**
 * Loads what a form needs to know of those types, its inputs included; types that are not the kit's have no entry.
 *
 * @example
 * const entries = await loadEntries(typesIn(step.fields));
 */
export async function loadEntries(types: Iterable<FieldTypeName>): Promise<FieldEntries> {
  const wanted = [...new Set(types)].filter(isLater);
  if (wanted.length === 0) return readyEntries;
  const [{ laterValues }, inputs] = await Promise.all([
    import('./laterValues.js'),
    Promise.all(wanted.map((type) => laterInputs[type]())),
  ]);
  const loaded = wanted.map((type, at) => [type, { ...laterValues[type], Input: inputs[at] }]);
  return { ...readyEntries, ...(Object.fromEntries(loaded) as FieldEntries) };
}

const isLater = (type: FieldTypeName): type is LaterTypeName => Object.hasOwn(laterInputs, type);
