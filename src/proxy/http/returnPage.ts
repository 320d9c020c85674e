import { html } from 'hono/html';

/** Shown where the way back from the bank does not lead into the tenant's page: plain, and without anything personal. */
const texts = {
  done: {
    title: 'You can go back now',
    text: 'The bank has answered. Return to the page where you began; it goes on by itself. You can close this one.',
  },
  unknown: {
    title: 'Sign in first',
    text: 'You are not signed in here, so nothing was done yet. Sign in in the browser where you began, then load this page again.',
  },
  stale: {
    title: 'This link has been used or has run out',
    text: 'Nothing was changed. Go back to the page where you began, and start the trip to the bank from there again.',
  },
} as const;

export function returnPage(kind: keyof typeof texts, basePath: string) {
  const { title, text } = texts[kind];
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${basePath}/return.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
        </main>
      </body>
    </html>`;
}

export const returnStyles = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;font:16px/1.5 system-ui,sans-serif;background:#eceef2;color:#14181f}
main{max-width:26rem;margin:1.25rem;padding:2rem;background:#fff;border-radius:20px}
h1{margin:0 0 .5rem;font-size:24px;line-height:1.25}p{margin:0;color:#4a5362}
@media (prefers-color-scheme:dark){body{background:#0d1014;color:#f1f3f6}main{background:#171b21}p{color:#b9c1cc}}`;
