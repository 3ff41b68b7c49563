import * as fc from 'fast-check';
import type { JSONContent } from '@tiptap/core';

type Block = fc.Arbitrary<JSONContent>;

/** Text of people and programs, including characters that cleaning removes. */
const text = fc
  .array(
    fc.constantFrom(
      ...['Quyết định', 'số 37/2018/QĐ-UBND', ' ', '  ', '\u00a0', '\n', '\t', 'Thanh Hóa', 'a'],
      ...['<b>', '&amp;', '"', '\u200b', '\u202e', '\ufeff', '\u00ad', 'é', 'e\u0301', '\u0301'],
      ...['👩\u200d💻', '\u200d', '\ud800', '\u0000', '1', '^', '·'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const link = fc
  .constantFrom(
    ...['https://example.gov.vn/a b', 'portal:article/abc123', '/tin-tuc', 'mailto:a@example.vn'],
    ...['javascript:alert(1)', '//evil.example', 'https://vi.example/đường?x="1"&y', '#muc-a'],
  )
  .map((href) => ({ type: 'link', attrs: { href } }));

const marks = fc
  .tuple(
    fc.subarray(['bold', 'italic', 'underline', 'strike', 'subscript', 'superscript']),
    fc.option(link, { freq: 3 }),
  )
  .map(([names, one]) => [...(one ? [one] : []), ...names.map((type) => ({ type }))]);

const words = fc.record({ type: fc.constant('text'), text, marks });
const headingWords = words.map((one) => ({
  ...one,
  marks: one.marks.filter(({ type }) => type !== 'bold'),
}));
const reference = fc
  .integer({ min: 1, max: 4 })
  .map((number) => ({ type: 'footnoteReference', attrs: { number } }));

const line = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: words },
    { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
    { weight: 1, arbitrary: reference },
  ),
  { maxLength: 5 },
);

const align = fc.constantFrom(null, null, 'center', 'right', 'justify');
const paragraph: Block = fc.record({
  type: fc.constant('paragraph'),
  attrs: fc.record({ align }),
  content: line,
});
const heading: Block = fc.record({
  type: fc.constant('heading'),
  attrs: fc.record({ level: fc.constantFrom(2, 3, 4), align }),
  content: fc.array(headingWords, { maxLength: 3 }),
});
const figure: Block = fc.record({
  type: fc.constant('figure'),
  attrs: fc.record({
    src: fc.constantFrom('/uploads/anh_1.png', '/uploads/b.jpg'),
    srcset: fc.constantFrom(null, '/uploads/s_320.webp 320w, /uploads/s_640.webp 640w'),
    alt: text,
    decorative: fc.boolean(),
    width: fc.constantFrom(null, 640),
    height: fc.constantFrom(null, 480),
    align: fc.constantFrom('left', 'center', 'right'),
    size: fc.constantFrom('small', 'medium', 'full'),
  }),
  content: fc.array(words, { maxLength: 3 }),
});
const attachment: Block = fc.record({
  type: fc.constant('attachment'),
  attrs: fc.record({
    href: fc.constant('/uploads/bao-cao.pdf'),
    name: text,
    mime: fc.constantFrom('', 'application/pdf'),
    bytes: fc.integer({ min: 0, max: 5_000_000 }),
  }),
});
const missingPicture: Block = fc.record({
  type: fc.constant('missingPicture'),
  attrs: fc.record({ name: text }),
});

const { inner } = fc.letrec<{ inner: JSONContent; item: JSONContent; list: JSONContent }>(
  (tie) => ({
    inner: fc.oneof(
      { depthSize: 'small' },
      ...[paragraph, paragraph, figure, attachment, missingPicture, tie('list')],
    ),
    item: fc
      .tuple(paragraph, fc.array(tie('inner'), { maxLength: 2 }))
      .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
    list: fc.oneof(
      fc.record({
        type: fc.constant('bulletList'),
        content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('orderedList'),
        attrs: fc.record({
          start: fc.constantFrom(1, 1, 3),
          type: fc.constantFrom(null, null, 'a', 'I'),
        }),
        content: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  }),
);

const innerBlocks = fc.array(inner, { minLength: 1, maxLength: 3 });
const blockquote: Block = innerBlocks.map((content) => ({ type: 'blockquote', content }));

/** Tables may have rows of different lengths and overlapping spans, which are then normalized. */
const cell: Block = fc.record({
  type: fc.constantFrom('tableCell', 'tableHeader'),
  attrs: fc.record({
    colspan: fc.constantFrom(1, 1, 1, 2),
    rowspan: fc.constantFrom(1, 1, 1, 2, 3),
  }),
  content: fc.oneof(
    innerBlocks,
    paragraph.map((one) => [one]),
  ),
});
const table: Block = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    text,
  )
  .map(([rows, caption]) => ({
    type: 'table',
    attrs: { caption },
    content: rows.map((content) => ({ type: 'tableRow', content })),
  }));

const block = fc.oneof(
  ...[paragraph, paragraph, heading, inner, blockquote, table],
  fc.constant<JSONContent>({ type: 'horizontalRule' }),
);

const footnotes = fc
  .array(
    fc.record({
      type: fc.constant('footnote'),
      attrs: fc.record({ number: fc.integer({ min: 1, max: 4 }) }),
      content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((content) => ({ type: 'footnotes', content }));

/** Any document that the editor can contain. */
export const documents: fc.Arbitrary<JSONContent> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.option(footnotes))
  .map(([blocks, notes]) => ({ type: 'doc', content: notes ? [...blocks, notes] : blocks }));
