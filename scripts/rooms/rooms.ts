import tsconfig from '../../tsconfig.json' with { type: 'json' };

/** What the files of one room may import from the rest of the repo. Everything inside its own room is free. */
export interface Room {
  /** Rooms it may enter, anywhere. */
  rooms?: string[];
  /** Rooms it may name the types of, and no more. */
  types?: string[];
  /** The package's public entries, the way a tenant imports them. */
  entries?: true;
}

/**
 * Who may enter which room: docs/architecture.md, as data. A folder of src that is not listed here fails the check, and so
 * does every import that is not allowed here. `steps/*` stands for each folder in it: no step kind knows another.
 */
export const rooms: Record<string, Room> = {
  'src/protocol': {},
  'src/upstream': {},
  'src/ui': {},
  'src/locales': { types: ['src/protocol'] },
  'src/core': { rooms: ['src/protocol'] },
  'src/react': { rooms: ['src/core', 'src/protocol', 'src/locales'] },
  'src/fields': { rooms: ['src/ui', 'src/react', 'src/protocol'] },
  'src/steps': { rooms: ['src/fields', 'src/ui', 'src/react', 'src/core', 'src/protocol'] },
  'src/wizard': {
    rooms: ['src/steps', 'src/fields', 'src/ui', 'src/react', 'src/core', 'src/protocol', 'src/locales'],
  },
  'src/proxy': { rooms: ['src/protocol', 'src/upstream'] },
  'src/sandbox': { rooms: ['src/upstream'] },
  'src/index.ts': {
    rooms: ['src/wizard', 'src/steps', 'src/fields', 'src/ui', 'src/react', 'src/core', 'src/protocol', 'src/locales'],
  },
  'src/demo': { entries: true },
  stories: { entries: true, rooms: ['src/demo', 'src/ui'] },
  e2e: { entries: true, rooms: ['scripts'] },
};

/** The public entries, by the name a tenant imports them by, and the file it stands for. */
export const entries: Record<string, string> = Object.fromEntries(
  Object.entries(tsconfig.compilerOptions.paths).map(([name, paths]) => [name, paths.join().replace('./', '')]),
);

/** Rooms that know no React. */
export const withoutReact = ['src/protocol', 'src/core', 'src/proxy', 'src/sandbox', 'src/upstream', 'src/locales'];

/** Packages that run on Node alone; like its built-in modules they are imported by files named `node.ts` only. */
export const nodePackages = ['pg', 'pg-boss', '@hono/node-server', '@tus/server', '@tus/file-store', 'express'];
