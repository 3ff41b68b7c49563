import * as fc from 'fast-check';

/** HTML of other programs with visible words (`thay1`) and hidden words (`an1`). */
const seen = fc.nat({ max: 9999 }).map((number) => `thay${number}z`);
const unseen = fc.nat({ max: 9999 }).map((number) => `an${number}z`);

const AROUND_LINES: readonly ((inner: string) => string)[] = [
  (inner) => `<p>${inner}</p>`,
  (inner) => `<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1">1.&nbsp; ${inner}</p>`,
  (inner) => `<p class="MsoListParagraph">${inner}</p>`,
  (inner) => `<p class="wp-caption-text">${inner}</p>`,
  (inner) => `<h1>${inner}</h1>`,
  (inner) => `<pre>${inner}</pre>`,
  (inner) => `<figure><img src="/uploads/a.png"><figcaption>${inner}</figcaption></figure>`,
  (inner) => `<p>[caption width="3"]<img src="/uploads/a.png"> ${inner}[/caption]</p>`,
  (inner) => `<object data="https://x.vn/a.pdf">${inner}</object>`,
  (inner) => `<video src="https://x.vn/a.mp4" title="x">${inner}</video>`,
  (inner) => `<ol start="3"><li value="7">${inner}</li><li>x</li></ol>`,
  (inner) => `<ul><li><input type="checkbox">${inner}</li></ul>`,
];

const AROUND_BLOCKS: readonly ((inner: string) => string)[] = [
  (inner) => `<div>${inner}</div>`,
  (inner) => `<div align="center">${inner}</div>`,
  (inner) => `<div class="wp-caption"><img src="/uploads/a.png">${inner}</div>`,
  (inner) => `<blockquote>${inner}</blockquote>`,
  (inner) => `<ul><li>${inner}</li></ul>`,
  (inner) => `<table border="1"><tr><td>${inner}</td><td>x</td></tr></table>`,
  (inner) => `<table role="presentation"><tr><td>${inner}</td><td>${inner}</td></tr></table>`,
  (inner) => `<table width="1"><tr><td>${inner}</td></tr></table>`,
  (inner) =>
    `<table class="x"><tr><td><img src="/uploads/a.png"></td></tr><tr><td>${inner}</td></tr></table>`,
  (inner) => `<div style="visibility:hidden"><div style="visibility:visible">${inner}</div></div>`,
  (inner) => `<details><summary>x</summary>${inner}</details>`,
  (inner) => `<div style="text-transform:lowercase">${inner}</div>`,
];

const AROUND_WORDS: readonly ((inner: string) => string)[] = [
  (inner) => inner,
  (inner) => `<b>${inner}</b>`,
  (inner) => `<span style="font-weight:bold;vertical-align:super">${inner}</span>`,
  (inner) => `<a href="https://l.facebook.com/l.php?u=javascript:1">${inner}</a>`,
  (inner) => `<a href="https://x.vn/" download>${inner}</a>`,
  (inner) => `<iframe src="https://x.vn/" title="${inner}"></iframe>`,
  (inner) => `<iframe src="javascript:1" title="${inner}"></iframe>`,
  (inner) => `${inner}<br>`,
];

const HIDDEN: readonly ((inner: string) => string)[] = [
  (inner) => `<span style="display:none">${inner}</span>`,
  (inner) => `<span hidden>${inner}</span>`,
  (inner) => `<span style="mso-hide:all">${inner}</span>`,
  (inner) => `<span class="an">${inner}</span>`,
  (inner) => `<script>${inner}</script>`,
];

const wrapped = (
  inner: fc.Arbitrary<string>,
  ways: readonly ((inner: string) => string)[],
): fc.Arbitrary<string> =>
  fc.tuple(inner, fc.constantFrom(...ways)).map(([html, wrap]) => wrap(html));

const words = fc.oneof(
  { weight: 5, arbitrary: wrapped(seen, AROUND_WORDS) },
  { weight: 1, arbitrary: wrapped(unseen, HIDDEN) },
);
const line = wrapped(
  fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  AROUND_LINES,
);
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    line,
    wrapped(
      fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
      AROUND_BLOCKS,
    ),
  ),
}));

export const foreignHtml = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((parts) => `<style>p .an, .an {display:none}</style>${parts.join('')}`);
