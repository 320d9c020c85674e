import { readFileSync, statSync } from 'node:fs';

/** Reads files as text; the same one again only when it was written or replaced meanwhile, e.g. by a mounted secret that is rotated. */
export function readWhenChanged(): (path: string) => string {
  const known = new Map<string, { state: string; text: string }>();
  return (path) => {
    const { ino, mtimeMs, size } = statSync(path);
    const state = `${ino} ${mtimeMs} ${size}`;
    const before = known.get(path);
    if (before?.state === state) return before.text;
    const text = readFileSync(path, 'utf8');
    known.set(path, { state, text });
    return text;
  };
}
