/** The style sheet of the verification desk: a plain tool. */
export const deskCss = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; font: 16px/24px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: #1a1d21; background: #f3f4f6; }
h1, h2, h3, h4, p, ul, dl, dd, fieldset, legend { margin: 0; padding: 0; }
ul { list-style: none; }
fieldset { border: 0; }
button, textarea, select { font: inherit; color: inherit; }
:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
.top { display: flex; align-items: baseline; justify-content: space-between; gap: 16px; max-width: 720px; margin: 0 auto; padding: 32px 20px 0; }
h1 { font-size: 24px; line-height: 30px; }
a { color: #1d4ed8; }
main { display: grid; gap: 32px; max-width: 720px; margin: 0 auto; padding: 24px 20px 48px; }
section { display: grid; gap: 12px; }
h2 { font-size: 16px; }
.count { display: inline-block; min-width: 24px; padding: 0 8px; border-radius: 999px; background: #1a1d21; color: #fff; text-align: center; font-size: 14px; }
.none { padding: 24px; border: 1px dashed #8a919b; border-radius: 12px; color: #4b535d; }
.card { display: grid; gap: 16px; padding: 24px; background: #fff; border: 1px solid #dcdfe4; border-radius: 12px; }
h3 { font-size: 20px; line-height: 26px; overflow-wrap: anywhere; }
h4 { font-size: 14px; line-height: 20px; color: #4b535d; }
.meta { margin-top: -12px; font-size: 14px; line-height: 20px; color: #4b535d; overflow-wrap: anywhere; }
.answers { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 8px 24px; }
.answers dt { font-size: 14px; line-height: 20px; color: #4b535d; }
.answers dd { overflow-wrap: anywhere; }
.files { margin-top: -12px; }
.files li { display: flex; flex-wrap: wrap; gap: 0 12px; padding: 8px 0; border-bottom: 1px solid #e6e8ec; }
.file { flex: 1 1 120px; color: #4b535d; overflow-wrap: anywhere; }
.size { font-variant-numeric: tabular-nums; }
button { min-height: 44px; padding: 8px 20px; border: 1px solid #6b7280; border-radius: 8px; background: #fff; font-weight: 600; cursor: pointer; overflow-wrap: anywhere; }
.main { border-color: transparent; background: #166048; color: #fff; }
.main:hover { background: #0f4835; }
details { border-top: 1px solid #e6e8ec; padding-top: 12px; }
summary { font-weight: 600; cursor: pointer; min-height: 24px; }
details form { display: grid; gap: 8px; justify-items: start; margin-top: 12px; }
label, legend { font-size: 15px; font-weight: 600; }
.option { display: flex; align-items: center; gap: 10px; min-height: 32px; font-weight: 400; }
.option input { width: 20px; height: 20px; margin: 0; accent-color: #166048; }
textarea, select { width: 100%; padding: 10px 12px; border: 1px solid #6b7280; border-radius: 8px; }
.problem { padding: 12px 16px; border-radius: 8px; background: #fdecea; color: #8c1d18; }
.decided { background: #fff; border: 1px solid #dcdfe4; border-radius: 12px; }
.decided li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; padding: 12px 20px; overflow-wrap: anywhere; }
.decided li + li { border-top: 1px solid #e6e8ec; }
.said { color: #4b535d; }
`;
