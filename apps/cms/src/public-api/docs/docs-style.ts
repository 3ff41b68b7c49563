/** The style sheet of the documentation: light and dark, on a phone and on paper. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; --brand: light-dark(#0b4a8f, #a9c8ff); --line: light-dark(#c3c9d2, #454e5b); font: 1rem/1.6 system-ui, sans-serif; scroll-padding-top: 1rem; }
body { max-width: 76rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { margin: 0.5rem 0 1rem; font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.25; text-wrap: balance; color: var(--brand); }
h2 { margin: 2rem 0 0.25rem; font-size: 1.3rem; line-height: 1.3; border-bottom: 2px solid var(--brand); padding-bottom: 0.25rem; }
h3 { display: inline; margin: 0; font-size: 1rem; }
h3 code { font-weight: 700; color: var(--brand); }
h4 { margin: 1.5rem 0 0.5rem; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
[lang='en'] { opacity: 0.85; font-style: italic; }
a { color: var(--brand); }
:focus-visible { outline: 3px solid light-dark(#b45309, #ffb35c); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; }
article { margin: 0.5rem 0; padding: 0 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
article details[open] { padding-bottom: 1rem; }
summary { padding: 0.6rem 0; cursor: pointer; }
p { margin: 0.25rem 0; }
dt { margin-top: 0.75rem; }
dd { margin: 0 0 0.75rem 1rem; padding-left: 0.75rem; border-left: 2px solid var(--line); }
.field { margin: 0.75rem 0; }
label { display: block; }
input, select { box-sizing: border-box; width: 100%; max-width: 30rem; min-height: 2.75rem; padding: 0 0.5rem; font: inherit; border: 1px solid light-dark(#6b7480, #8b95a3); border-radius: 0.25rem; }
button { min-height: 2.75rem; padding: 0 1.5rem; font: inherit; font-weight: 700; cursor: pointer; color: light-dark(#fff, #0b1726); background: var(--brand); border: 0; border-radius: 0.25rem; }
output { display: block; margin-top: 1rem; padding: 0.75rem; max-height: 30rem; overflow: auto; white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: 0.9rem; background: light-dark(#f2f5f9, #161d27); border-radius: 0.25rem; }
output[hidden] { display: none; }
@media (width >= 64rem) {
  body { display: grid; grid-template-columns: 15rem minmax(0, 1fr); column-gap: 3rem; }
  header { grid-column: 1 / -1; max-width: 60rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; }
  nav ul { list-style: none; padding: 1rem 0; }
}
@media print {
  form, nav, .skip { display: none; }
  body { display: block; }
  ::details-content { content-visibility: visible; }
}
`;
