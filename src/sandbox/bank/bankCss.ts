/** The style sheet of both banks: one skeleton, two faces. */
export const bankCss = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; font: 16px/1.5 var(--text); color: var(--ink); background: var(--ground); }
h1, h2, p, ul, dl, dd, fieldset, legend { margin: 0; padding: 0; }
h1 { font: 600 28px/34px var(--display); letter-spacing: var(--display-spacing); text-wrap: balance; }
h2 { font: 600 16px/24px var(--text); }
ul { list-style: none; }
fieldset { border: 0; min-width: 0; }
button, input { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }

.masthead { position: relative; background: var(--brand); color: #fff; }
.masthead-line { position: relative; display: flex; align-items: center; gap: 12px; width: 100%; max-width: 960px; margin: 0 auto; padding: 16px 24px; }
.mark { display: block; }
.bank-name { font: var(--name-font); letter-spacing: var(--name-spacing); }
.sandbox { margin-inline-start: auto; padding: 2px 10px; border: 1px solid rgb(255 255 255 / 0.6); border-radius: 999px; font-size: 13px; line-height: 20px; }
.river { display: none; }

.room { flex: 1; display: grid; grid-template-columns: minmax(0, 560px) minmax(0, 320px); place-content: start center; align-items: start; gap: 32px; width: 100%; max-width: 1040px; margin: 0 auto; padding: 48px 24px; }
.card:only-child { grid-column: 1 / -1; justify-self: center; width: 100%; max-width: 560px; }
.card { padding: 40px; background: #fff; border-radius: var(--card-corner); box-shadow: var(--card-shadow); }
.card > h1 + .lead, .card > h1 + .form { margin-top: 12px; }
.lead { color: var(--soft); }
.lead strong { color: var(--ink); font-weight: 600; }
.form { display: grid; gap: 24px; margin-top: 28px; }
.card > h1 + .form { margin-top: 24px; }
.card form + form { margin-top: 12px; }
.card > .lead + form { margin-top: 28px; }

.field { display: grid; gap: 6px; }
label, legend { font-weight: 600; font-size: 15px; line-height: 22px; }
input:not([type]) { width: 100%; height: 48px; padding: 0 14px; background: #fff; border: 1px solid var(--edge); border-radius: var(--corner); }
input:not([type]):focus-visible { outline-offset: 0; border-color: var(--focus); }
input[aria-invalid] { border: 2px solid var(--bad); }
.problem { color: var(--bad); font-size: 15px; line-height: 22px; }
.problem::before { content: "! "; font-weight: 700; }

button, a.main { width: 100%; min-height: 52px; padding: 12px 24px; border: 1px solid transparent; border-radius: var(--button-corner); font-weight: 600; cursor: pointer; }
a.main { display: grid; place-items: center; text-align: center; text-decoration: none; }
.home { margin-top: 28px; }
.main { background: var(--action); color: #fff; }
.main:hover { background: var(--action-deep); }
.quiet { background: #fff; border-color: var(--edge); color: var(--action); }
.quiet:hover { background: var(--tint); }

.who { display: inline-flex; align-items: center; gap: 8px; margin-bottom: 12px; font-size: 14px; line-height: 20px; color: var(--soft); }
.who::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--good); }
legend { margin-bottom: 8px; }
fieldset .problem { margin-bottom: 8px; }
.account { position: relative; display: grid; grid-template-columns: 22px minmax(0, 1fr) auto; column-gap: 14px; align-items: center; padding: 12px 16px; border: 1px solid var(--line); cursor: pointer; font-weight: 400; }
.account + .account { margin-top: -1px; }
.account:first-of-type { border-start-start-radius: var(--corner); border-start-end-radius: var(--corner); }
.account:last-of-type { border-end-start-radius: var(--corner); border-end-end-radius: var(--corner); }
.account:hover { background: var(--tint); }
.account:has(:checked) { background: var(--tint); }
.account input { grid-row: 1 / 3; width: 22px; height: 22px; margin: 0; accent-color: var(--action); }
.account-name { font-weight: 600; }
.account-number { color: var(--soft); font-size: 14px; line-height: 20px; font-variant-numeric: tabular-nums; }
.account > .account-number { grid-column: 2 / 4; }
.account-balance { grid-row: 1; grid-column: 3; font-variant-numeric: tabular-nums; white-space: nowrap; }

.terms { display: grid; gap: 10px; padding: 20px; background: var(--tint); border-radius: var(--corner); }
.terms ul { display: grid; gap: 6px; }
.terms li { position: relative; text-wrap: pretty; padding-inline-start: 26px; }
.terms li::before { position: absolute; inset-inline-start: 0; font-weight: 700; }
.can::before { content: "✓"; color: var(--good); }
.cannot::before { content: "–"; color: var(--soft); }
.terms p { font-size: 14px; line-height: 20px; color: var(--soft); }
.choice { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }

.sum { display: grid; margin-top: 20px; }
.sum-label { font-size: 14px; line-height: 20px; color: var(--soft); }
.sum strong { font: 600 34px/42px var(--display); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.details > div { display: grid; grid-template-columns: 88px minmax(0, 1fr); gap: 16px; padding: 12px 0; border-top: 1px solid var(--line); }
.details > div:last-child { border-bottom: 1px solid var(--line); }
.details dt { color: var(--soft); }
.details dd { overflow-wrap: anywhere; }
.note { font-size: 14px; line-height: 20px; color: var(--soft); }

.sign { display: grid; place-items: center; width: 48px; height: 48px; margin-bottom: 20px; border-radius: 50%; background: var(--tint); color: var(--action); font: 700 24px/1 var(--display); }

.beside { padding: 24px; border: 1px solid var(--line); border-radius: var(--card-corner); background: #fff; font-size: 14px; line-height: 20px; }
.beside h2 { font-size: 15px; line-height: 22px; }
.beside > p { color: var(--soft); }
.beside a { display: inline-block; padding: 12px 0; color: var(--action); font-weight: 600; }
.users { margin-top: 12px; }
.users > div { display: grid; grid-template-columns: 60px minmax(0, 1fr); gap: 12px; padding: 7px 0; border-top: 1px solid var(--line); }
.users dt { font-weight: 600; }
.users dd { color: var(--soft); }

.foot { width: 100%; max-width: 1040px; margin: 0 auto; padding: 0 24px 32px; font-size: 14px; line-height: 20px; color: var(--soft); text-align: center; }

.carpati {
  --text: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --display: Georgia, "Iowan Old Style", "Times New Roman", "DejaVu Serif", serif;
  --display-spacing: -0.005em;
  --name-font: 600 22px/28px Georgia, "Iowan Old Style", "Times New Roman", "DejaVu Serif", serif;
  --name-spacing: 0.01em;
  --ink: #14213a; --soft: #52607a; --ground: #eef1f6; --line: #d9dfe9; --edge: #76839b; --tint: #f3f6fb;
  --brand: #123a6b; --action: #123a6b; --action-deep: #0c2a50; --focus: #9a6b00; --good: #1c6b45; --bad: #a3201d;
  --corner: 4px; --button-corner: 4px; --card-corner: 4px;
  --card-shadow: 0 1px 2px rgb(18 58 107 / 0.1), 0 12px 32px -16px rgb(18 58 107 / 0.28);
}
.carpati .masthead { border-bottom: 3px solid #c9a24a; }
.carpati .card { border-top: 3px solid var(--brand); }

.dunarea {
  --text: "Avenir Next", Avenir, "Nunito Sans", "Segoe UI", system-ui, Roboto, Arial, sans-serif;
  --display: "Avenir Next", Avenir, "Nunito Sans", "Segoe UI", system-ui, Roboto, Arial, sans-serif;
  --display-spacing: -0.02em;
  --name-font: 700 20px/28px "Avenir Next", Avenir, "Nunito Sans", "Segoe UI", system-ui, Roboto, Arial, sans-serif;
  --name-spacing: -0.01em;
  --ink: #1d2528; --soft: #56646a; --ground: #f4faf9; --line: #d6e4e3; --edge: #6b8283; --tint: #eef7f6;
  --brand: #0b6a6f; --action: #7a2a5f; --action-deep: #5e1e48; --focus: #0b6a6f; --good: #0b6a6f; --bad: #b3261e;
  --corner: 14px; --button-corner: 999px; --card-corner: 24px;
  --card-shadow: 0 2px 4px rgb(11 106 111 / 0.08), 0 24px 48px -24px rgb(11 106 111 / 0.4);
}
.dunarea .masthead { padding-bottom: 148px; }
.dunarea .river { display: block; position: absolute; inset: auto 0 -1px; width: 100%; height: 72px; fill: var(--ground); }
.dunarea .room { position: relative; margin-top: -156px; padding-top: 32px; }
.dunarea h1 { font-weight: 700; }

@media (max-width: 900px) {
  .room { grid-template-columns: minmax(0, 560px); gap: 24px; padding-block: 32px; }
}
@media (max-width: 480px) {
  .masthead-line { padding: 12px 20px; }
  .carpati .room { padding: 0 0 24px; }
  .carpati .card { border-top: 0; border-radius: 0; box-shadow: none; }
  .carpati .beside { margin: 0 20px; }
  .room { padding-inline: 12px; }
  .card { padding: 28px 20px; }
  .card:only-child { max-width: none; }
  h1 { font-size: 25px; line-height: 31px; }
  .account { padding: 12px; column-gap: 12px; }
  .choice { grid-template-columns: 1fr; }
  .details > div { grid-template-columns: 68px minmax(0, 1fr); gap: 12px; }
  .details .account-number { font-size: 13px; }
  .sum strong { font-size: 29px; line-height: 36px; }
}
@media (forced-colors: active) {
  .card, .terms { border: 1px solid; }
}
`;
