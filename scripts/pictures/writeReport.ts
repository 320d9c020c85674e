import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compared } from './compareAll.js';

export interface ReportOptions {
  compared: readonly Compared[];
  /** The folder of the pictures. */
  to: string;
  about: { against: string; preset: string; scheme: string; locale: string };
}

const chapters = {
  changed: 'Changed',
  new: 'New',
  gone: 'Gone',
  failed: 'Without a picture',
  same: 'The same',
} satisfies Record<Compared['state'], string>;

/** Writes the page beside its pictures, and returns where it is. It needs no script and no network. */
export async function writeReport({ compared, to, about }: ReportOptions): Promise<string> {
  const file = join(to, 'index.html');
  const all = (Object.keys(chapters) as Compared['state'][]).map((state) => ({
    state,
    pictures: compared
      .filter((picture) => picture.state === state)
      .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0)),
  }));
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictures, before and after</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Pictures, before and after</h1>
<p>Before is <code>${plain(about.against)}</code>, after is the working tree. ${plain(about.preset)}, ${plain(about.scheme)}, ${plain(about.locale)}; both taken by the same browser in one run.</p>
</header>
<nav aria-label="Chapters"><ul>
${all.map(({ state, pictures }) => `<li><a href="#${state}">${chapters[state]}: ${pictures.length}</a></li>`).join('\n')}
</ul></nav>
<main>
${all.map(({ state, pictures }) => chapter(state, pictures)).join('\n')}
</main>
</body>
</html>
`;
  await writeFile(file, page);
  return file;
}

function chapter(state: Compared['state'], pictures: readonly Compared[]): string {
  const inside =
    pictures.length === 0
      ? '<p>None.</p>'
      : state === 'same'
        ? `<details><summary>All ${pictures.length}</summary><ul>${pictures.map((picture) => `<li>${title(picture)}</li>`).join('')}</ul></details>`
        : pictures.map((picture) => article(picture)).join('\n');
  return `<section aria-labelledby="${state}"><h2 id="${state}">${chapters[state]}</h2>\n${inside}\n</section>`;
}

const title = ({ story, width }: Compared) => `${plain(story)}, ${width} px`;

function article(picture: Compared): string {
  const { state, share, why } = picture;
  const names = { changed: ['before', 'after', 'difference'], new: ['after'], gone: ['before'], failed: [], same: [] }[
    state
  ];
  return `<article>
<h3>${title(picture)}</h3>
${share === undefined ? '' : `<p>${percent(share)} of its pixels differ: red in the third picture.</p>`}
${why === undefined ? '' : `<p>${plain(why)}</p>`}
<div class="pictures">${names.map((name) => figure(picture, name)).join('')}</div>
</article>`;
}

function figure(picture: Compared, name: string): string {
  const file = encodeURIComponent(`${picture.story}-${picture.width}-${name}.png`);
  return `<figure><figcaption>${name.charAt(0).toUpperCase() + name.slice(1)}</figcaption><a href="${file}"><img loading="lazy" src="${file}" alt="${title(picture)}: ${name}"></a></figure>`;
}

const percent = (share: number) => `${share < 0.0001 ? 'Less than 0.01' : (share * 100).toFixed(2)} %`;

const plain = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const style = `
body { margin: 0 auto; max-width: 1600px; padding: 24px; background: #fff; color: #16191f; font: 16px/1.5 system-ui, sans-serif; }
nav ul { display: flex; flex-wrap: wrap; gap: 8px 24px; padding: 0; list-style: none; }
a { color: #1b3a9e; }
h2 { border-block-end: 1px solid #757e8c; }
article { margin-block-end: 32px; }
.pictures { display: flex; gap: 16px; align-items: start; }
figure { flex: 0 1 auto; min-width: 0; margin: 0; }
figcaption { font-weight: 600; }
img { display: block; max-width: 100%; border: 1px solid #757e8c; }
`;
