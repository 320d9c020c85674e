import { html } from 'hono/html';
import { returnTextsFor, type ReturnPageKind } from './returnTexts.js';

/** What a page needs beside its kind. */
export interface ReturnPageSetting {
  /** Where the proxy is mounted. */
  basePath: string;
  /** The tenant, as its users know it. */
  tenantName?: string | undefined;
  /** The language of a user who is known. */
  locale?: string | undefined;
  /** The page where the user began; none is shown where it is not known, or whoever looks at it is not. */
  home?: string | undefined;
  /** What the windows of this browser hear each other by: then the page looks for the others. */
  channel?: string | undefined;
  /** Where the browser goes on to by itself, at once. */
  refresh?: string | undefined;
  /** For texts with places to fill in. */
  seconds?: number | undefined;
  reference?: string | undefined;
}

const marks = {
  check: ['good', 'm5 12.5 4.5 4.5L19 7.5'],
  alert: ['plain', 'M12 4.5v10m0 4.5v.5'],
  fault: ['bad', 'M12 4.5v10m0 4.5v.5'],
  question: ['plain', 'M8 8.3a4 4 0 1 1 6.1 3.4c-1.4.9-2.1 1.7-2.1 3.3m0 4v.5'],
  clock: ['plain', 'M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z'],
  lock: [
    'plain',
    'M8 11V8a4 4 0 0 1 8 0v3M7 11h10a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 17 20H7a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 7 11Z',
  ],
} as const;

const markOf: Record<ReturnPageKind, keyof typeof marks> = {
  moment: 'clock',
  looking: 'clock',
  done: 'check',
  ask: 'question',
  elsewhere: 'check',
  declined: 'lock',
  unknown: 'lock',
  stale: 'alert',
  late: 'clock',
  foreign: 'alert',
  busy: 'clock',
  failed: 'fault',
};

/** A page of the way back: whole without scripts, and without anything personal. */
export function returnPage(kind: ReturnPageKind, setting: ReturnPageSetting) {
  const { basePath, tenantName, locale, home, channel, refresh, seconds, reference } = setting;
  const { lang, dir, texts } = returnTextsFor(locale);
  const fill = fillerFor(dir, {
    tenant: tenantName ?? texts.tenant,
    seconds: seconds === undefined ? undefined : inSeconds(seconds, lang),
    reference,
  });
  const { title, more, home: homeLabel } = texts[kind];
  const part = (shown: ReturnPageKind) =>
    html`${mark(markOf[shown])}
      <h1>${texts[shown].title}</h1>
      <p>${fill(texts[shown].text)}</p>
      ${texts[shown].beware === undefined ? '' : html`<p>${texts[shown].beware}</p>`}`;
  const link = refresh ?? home;
  return html`<!doctype html>
    <html
      lang="${lang}"
      dir="${dir}"
      ${channel === undefined ? '' : html`data-channel="${channel}"`}
      ${channel === undefined || home === undefined ? '' : html`data-home="${home}"`}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${refresh === undefined ? '' : html`<meta http-equiv="refresh" content="0;url=${refresh}" />`}
        <title>${tenantName === undefined ? title : `${title} – ${tenantName}`}</title>
        <link rel="stylesheet" href="${basePath}/return.css" />
        ${channel === undefined ? '' : html`<script src="${basePath}/return.js"></script>`}
      </head>
      <body>
        <main>
          ${tenantName === undefined ? '' : tenantLine(tenantName)}
          ${
            channel === undefined
              ? part(kind)
              : html`<div role="status">
                    <section data-while="looking">${part('looking')}</section>
                    <section data-while="${kind}">${part(kind)}</section>
                  </div>
                  <noscript><p class="more">${texts.noScript}</p></noscript>`
          }
          ${link === undefined || homeLabel === undefined ? '' : html`<div class="ways"><a class="${kind === 'done' ? 'way' : 'way main'}" href="${link}">${fill(homeLabel)}</a></div>`}
          ${kind === 'ask' ? question(texts.ask) : ''}
          ${more === undefined ? '' : html`<p class="more">${fill(more)}</p>`}
        </main>
      </body>
    </html>`;
}

/**
 * The one who was asked answers to the address they are at: what the bank put into it need not stand in the page. Neither answer is
 * the one that the page would like to have, so both look alike.
 */
const question = ({ yes, no }: { yes: string; no: string }) =>
  html`<form class="ways" method="post">
    <button class="way" name="began" value="yes">${yes}</button>
    <button class="way" name="began" value="no">${no}</button>
  </form>`;

const tenantLine = (name: string) =>
  html`<p class="tenant"><span class="tile" aria-hidden="true">${Array.from(name)[0] ?? ''}</span>${name}</p>`;

function mark(name: keyof typeof marks) {
  const [tone, path] = marks[name];
  return html`<span class="seal" data-tone="${tone}" aria-hidden="true"
    ><svg viewBox="0 0 24 24" focusable="false"><path d="${path}" /></svg
  ></span>`;
}

const inSeconds = (seconds: number, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds);

const fillerFor =
  (dir: 'ltr' | 'rtl', values: Readonly<Record<string, string | undefined>>) =>
  (text: string): string =>
    // A name or a reference keeps its own way in a text that is written from right to left.
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return dir === 'rtl' ? `\u2068${value}\u2069` : value;
    });
