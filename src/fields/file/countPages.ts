/** A PDF up to so many bytes is read to count its pages. */
const small = 1024 * 1024;
/** Where a PDF that is made to be read while it loads says how many it has. */
const head = 2048;

/** How many pages a PDF has, where that can be told cheaply. */
export async function countPages(file: Blob): Promise<number | undefined> {
  const begin = await latin1(file.slice(0, head));
  const told = /\/Linearized\b[^>]*\/N\s+(\d+)/.exec(begin)?.[1];
  if (told !== undefined) return Number(told);
  if (file.size > small) return undefined;
  const whole = await latin1(file);
  // A file with more than one end has been changed since: which pages still count is hard to tell.
  if ((whole.match(/%%EOF/g) ?? []).length > 1) return undefined;
  const counts = [...whole.matchAll(/<<[^<>]*\/Type\s*\/Pages\b[^<>]*>>/g)].flatMap(
    ([pages]) => /\/Count\s+(\d+)/.exec(pages)?.[1] ?? [],
  );
  return counts.length > 0 ? Math.max(...counts.map(Number)) : undefined;
}

const latin1 = async (file: Blob) => new TextDecoder('latin1').decode(await file.arrayBuffer());
