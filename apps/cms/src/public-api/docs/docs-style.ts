/** The style sheet of the documentation: light and dark, on a phone and on paper. */
export const DOCS_STYLE = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
[lang='en'] { opacity: 0.85; font-style: italic; }
a { color: light-dark(#0b4a8f, #a9c8ff); }
:focus-visible { outline: 3px solid light-dark(#b45309, #ffb35c); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; }
h3 { margin: 0; font-size: 1.1rem; }
h3 code { font-weight: 700; }
article { margin: 1.5rem 0; padding: 1rem; border: 1px solid light-dark(#c3c9d2, #454e5b); border-radius: 0.5rem; }
p { margin: 0.25rem 0; }
dd { margin: 0 0 0.75rem 1rem; }
.field { margin: 0.75rem 0; }
label { display: block; }
input, select { box-sizing: border-box; width: 100%; max-width: 30rem; min-height: 2.75rem; font: inherit; }
button { min-height: 2.75rem; padding: 0 1.5rem; font: inherit; cursor: pointer; }
summary { min-height: 2rem; cursor: pointer; }
output { display: block; margin-top: 1rem; max-height: 30rem; overflow: auto; white-space: pre-wrap; font-family: ui-monospace, monospace; font-size: 0.9rem; }
output[hidden] { display: none; }
@media print { form, nav, .skip { display: none; } article { break-inside: avoid; } }
`;
