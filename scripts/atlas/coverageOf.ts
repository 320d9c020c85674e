/** States by group; of each, the id of its story, or `unseen:` and why there is none. */
export type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Coverage {
  /** All states of the contract. */
  states: number;
  /** Those that have a story. */
  shown: number;
  /** Those that no screen differs by, with the reason. */
  unseen: string[];
  /** Those whose story does not exist: the state, and the story that was named. */
  missing: string[];
}

/** Which states of the contract have their story among those that there are. */
export function coverageOf(groups: Groups, stories: ReadonlySet<string>): Coverage {
  const rows = Object.entries(groups).flatMap(([group, places]) =>
    Object.entries(places).map(([state, place]) => ({ state: `${group}: ${state}`, place })),
  );
  const seen = rows.filter(({ place }) => !place.startsWith('unseen: '));
  const missing = seen.filter(({ place }) => !stories.has(place));
  return {
    states: rows.length,
    shown: seen.length - missing.length,
    unseen: rows.filter((row) => !seen.includes(row)).map(({ state, place }) => `${state}: ${place.slice(8)}`),
    missing: missing.map(({ state, place }) => `${state}: there is no story ${place}`),
  };
}
