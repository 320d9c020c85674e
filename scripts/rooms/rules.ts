import type { IForbiddenRuleType } from 'dependency-cruiser';
import { entries, nodePackages, rooms, withoutReact } from './rooms.js';

const escape = (path: string) => path.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const inside = (room: string) => (room.endsWith('.ts') ? `^${escape(room)}$` : `^${escape(room)}/`);
const installed = (name: string) => `(^|/)node_modules/(@types/)?${name}/`;

const repo = '^(src|stories|e2e|scripts)/';
/** Tests, and the stages that several of them play on. */
const tests = '\\.(test|stage)\\.tsx?$';
const publicEntries = Object.values(entries).map((entry) => `^${escape(entry)}$`);
/** Where Node is at home: the adapters, the demo's servers, and tests that need a folder or a port. */
const nodeFiles = ['(^|/)node\\.ts$', '^src/demo/(server|mounts)/', '\\.test\\.ts$'];

/** One rule a row of the table: what is in the repo and not allowed is forbidden. */
const rows = Object.entries(rooms).flatMap(
  ([room, { rooms: free = [], types = [], entries: isOutside }]): IForbiddenRuleType[] => {
    const allowed = [inside(room), ...free.map(inside), ...types.map(inside), ...(isOutside ? publicEntries : [])];
    const comment = `${room} may import ${[...free, ...types.map((t) => `types of ${t}`), ...(isOutside ? ['public entries'] : [])].join(', ') || 'nothing else'}`;
    return [
      {
        name: room,
        comment,
        severity: 'error',
        from: { path: inside(room), pathNot: tests },
        to: { path: repo, pathNot: allowed },
      },
      {
        name: `${room}, tests`,
        comment: `${comment}; its tests also the public entries and the texts`,
        severity: 'error',
        from: { path: `${inside(room).replace(/\$$/, '')}.*${tests}` },
        to: { path: repo, pathNot: [...allowed, ...publicEntries, inside('src/locales')] },
      },
      ...types.map((type): IForbiddenRuleType => ({
        name: `${room}, types of ${type}`,
        comment: `${room} may import types of ${type} only`,
        severity: 'error',
        from: { path: inside(room), pathNot: tests },
        to: { path: inside(type), dependencyTypesNot: ['type-only'] },
      })),
    ];
  },
);

/** The room rules, for dependency-cruiser. */
export const rules: IForbiddenRuleType[] = [
  ...rows,
  {
    name: 'step kinds',
    comment: 'A step kind never imports another',
    severity: 'error',
    from: { path: '^src/steps/([^/]+)/' },
    to: { path: '^src/steps/[^/]+/', pathNot: '^src/steps/$1/' },
  },
  {
    name: 'no React',
    comment: 'These rooms run without React',
    severity: 'error',
    from: { path: withoutReact.map(inside) },
    to: { path: '(^|/)node_modules/.*react' },
  },
  {
    name: 'Node',
    comment: 'Built-in modules and packages of Node belong in files named node.ts; the rest is web-standard',
    severity: 'error',
    from: { path: '^(src|stories)/', pathNot: nodeFiles },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'Node packages',
    comment: 'Packages that run on Node alone belong in files named node.ts',
    severity: 'error',
    from: { path: '^(src|stories)/', pathNot: nodeFiles },
    to: { path: nodePackages.map(installed) },
  },
  {
    name: 'Node files',
    comment: 'A web-standard file does not reach for a node.ts; it is handed what it needs',
    severity: 'error',
    from: { path: '^(src|stories)/', pathNot: nodeFiles },
    to: { path: '(^|/)node\\.ts$' },
  },
  {
    name: 'no circles',
    comment: 'Imports go one way; types may name each other',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'found',
    comment: 'An import that is not found is not checked either',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'shipped',
    comment: 'What the package imports it must depend on, as a dependency or a peer',
    severity: 'error',
    from: { path: '^src/', pathNot: [tests, '^src/demo/'] },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['npm', 'npm-peer', 'type-only'],
    },
  },
];
