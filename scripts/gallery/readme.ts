import { looks } from '../../stories/support/look.js';
import type { GalleryScreen } from './screens.js';

/** The page that shows the pictures: a table for each screen, a column for each preset. */
export function readme(screens: readonly (readonly [string, GalleryScreen])[], widths: readonly string[]): string {
  const presets = looks.preset.items;
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const tables = screens.map(([name, { title, about }]) => {
    const rows = widths.flatMap((width) =>
      ['light', 'dark'].map((scheme) =>
        row([
          `${width} px, ${scheme}`,
          ...presets.map(
            (preset) =>
              `<img src="${name}/${preset}-${scheme}-${width}.webp" alt="${title}, ${preset}, ${scheme}, ${width} px" width="${width === '360' ? 270 : 420}">`,
          ),
        ]),
      ),
    );
    return [
      `## ${title}`,
      '',
      about,
      '',
      row(['', ...presets]),
      row(['---', ...presets.map(() => '---')]),
      ...rows,
    ].join('\n');
  });
  return `${head}\n\n${tables.join('\n\n')}\n`;
}

const head = `# Gallery

Each kind of step in the three presets, light and dark, in a window of 360 and of 1280 px. Made by \`npm run gallery\` from the stories,
which run on the real proxy and sandbox; \`npm run gallery -- form wait\` takes those screens anew. A screen is one entry in
[screens.ts](../../scripts/gallery/screens.ts).

What the presets are: [theming.md](../theming.md). The fonts are the tenant's: here Open Sans, which the browser of the tests brings, and Source
Serif 4 for the headings of \`warm\`. The kit ships none, and takes the system's.`;
