/** The look of the pages of the way back: the wizard's own, for a page that has nothing else. */
export const returnStyles = `
*,::before,::after{box-sizing:border-box}
:root{color-scheme:light dark;--ink:#14181f;--ink-2:#4a5362;--ink-3:#646e7d;--line:#dfe3e9;--line-strong:#838d9c;--page:#eceef2;--surface:#fff;--sunken:#f5f6f8;--accent:#0b5d4e;--accent-hover:#084a3e;--accent-ink:#fff;--accent-soft:#e3f1ee;--danger:#b3261e;--danger-soft:#fdeceb;--shadow:0 1px 2px rgb(16 24 40/.05),0 12px 32px -12px rgb(16 24 40/.18)}
@media (prefers-color-scheme:dark){:root{--ink:#f1f3f6;--ink-2:#b9c1cc;--ink-3:#98a2b0;--line:#2c333d;--line-strong:#76808e;--page:#0d1014;--surface:#171b21;--sunken:#1f242c;--accent:#4fd1b3;--accent-hover:#74dcc4;--accent-ink:#06281f;--accent-soft:#12302a;--danger:#ff9a91;--danger-soft:#3a1a18;--shadow:0 1px 2px rgb(0 0 0/.4),0 12px 32px -12px rgb(0 0 0/.6)}}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;display:grid;place-items:center;padding:24px;background:var(--page);color:var(--ink);font:1rem/1.5 Inter,system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',sans-serif}
main{width:100%;max-width:30rem;padding:24px 32px 32px;background:var(--surface);border:1px solid var(--line);border-radius:20px;box-shadow:var(--shadow);overflow-wrap:anywhere}
.tenant{display:flex;align-items:center;gap:12px;margin:0;min-height:36px;color:var(--ink-2);font-size:.875rem;line-height:1.25}
.tile{flex:none;display:grid;place-items:center;width:36px;height:36px;border-radius:10px;background:var(--sunken);box-shadow:inset 0 0 0 1px var(--line);color:var(--ink);font-weight:700}
.seal{display:grid;place-items:center;width:4rem;height:4rem;margin-top:24px;border-radius:50%;background:var(--sunken);color:var(--ink-2)}
main>.seal:first-child,section:first-child>.seal{margin-top:8px}
.seal[data-tone=bad]{background:var(--danger-soft);color:var(--danger)}
.seal[data-tone=good]{background:var(--accent-soft);color:var(--accent)}
.seal svg{width:1.75rem;height:1.75rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
h1{margin:16px 0 0;font-size:1.5rem;font-weight:650;line-height:1.25;letter-spacing:-.015em;text-wrap:balance}
p{margin:8px 0 0;color:var(--ink-2);text-wrap:pretty}
.more{margin-top:16px;color:var(--ink-3);font-size:.8125rem;line-height:1.45}
.ways{display:grid;gap:12px;margin:24px 0 0}
.way{display:grid;place-items:center;width:100%;min-height:3.25rem;padding:8px 20px;border:1px solid var(--line-strong);border-radius:12px;background:none;color:var(--ink);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.way:hover{background:var(--sunken)}
.main{border-color:transparent;background:var(--accent);color:var(--accent-ink)}
.main:hover{background:var(--accent-hover)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[data-while=looking]{display:none}
[data-state=looking] [data-while=looking]{display:block}
[data-state=looking] [data-while=done]{display:none}
@media (max-width:460px){body{display:block;padding:0;background:var(--surface)}main{max-width:none;padding:20px;border:0;border-radius:0;box-shadow:none}}
@media (forced-colors:active){.seal,.tile{border:1px solid}.way{border-color:ButtonBorder}}
`.trimStart();
