import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { entries, rooms } from './rooms.js';
import { rules } from './rules.js';

export interface RoomsReport {
  /** How many modules of the repo were looked at. */
  modules: number;
  /** One a broken rule. */
  violations: { rule: string; from: string; to: string; comment: string }[];
}

/**
 * Checks the imports of the house in `folder` (the repo) against the room rules.
 *
 * @throws when there was nothing to check, which must not pass for a clean house.
 * @example
 * const { modules, violations } = await checkRooms('.');
 */
export async function checkRooms(folder: string): Promise<RoomsReport> {
  const places = ['src', 'stories', 'e2e'].filter((place) => existsSync(join(folder, place)));
  const { output } = await cruise(
    places,
    {
      baseDir: folder,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      ruleSet: { forbidden: rules },
      validate: true,
    },
    {
      alias: Object.entries(entries).map(([name, path]) => ({ name, onlyModule: true, alias: join(folder, path) })),
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  const own = modules.filter(({ source }) => places.some((place) => source.startsWith(`${place}/`)));
  if (own.length === 0) throw new Error(`Found no modules in ${folder}: nothing was checked.`);
  const violations = summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    comment: rules.find(({ name }) => name === rule.name)?.comment ?? '',
  }));
  return {
    modules: own.length,
    violations: [...violations, ...unknownRooms(folder)],
  };
}

/** Folders of src that have no row in the table: no rule would hold for them. */
const unknownRooms = (folder: string): RoomsReport['violations'] =>
  readdirSync(join(folder, 'src'))
    .map((name) => `src/${name}`)
    .filter((path) => !(path in rooms))
    .map((path) => ({
      rule: 'unknown room',
      from: path,
      to: 'scripts/rooms/rooms.ts',
      comment: 'Each room needs a row',
    }));
