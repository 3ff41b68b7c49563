import { DOMParser, DOMSerializer, Node } from '@tiptap/pm/model';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { richTextSchema } from './schema.js';

/** Copies content the way the editor's clipboard does. */
test.each([
  {
    type: 'figure',
    attrs: {
      ...{
        src: '/uploads/anh.png',
        srcset: null,
        alt: '',
        decorative: true,
        width: 640,
        height: 480,
      },
      ...{ align: 'left', size: 'small' },
    },
    content: [{ type: 'text', text: 'Hình 1' }],
  },
  {
    type: 'attachment',
    attrs: { href: '/uploads/a.pdf', name: 'Báo cáo', mime: 'application/pdf', bytes: 1_234_567 },
  },
  {
    type: 'attachment',
    attrs: { href: '/uploads/a', name: 'Báo cáo', mime: '', bytes: 0 },
  },
  {
    type: 'table',
    attrs: { caption: 'Bảng 1' },
    content: [
      {
        type: 'tableRow',
        content: [
          {
            type: 'tableHeader',
            attrs: { colspan: 1, rowspan: 1, colwidth: [120] },
            content: [{ type: 'paragraph', attrs: { align: null } }],
          },
        ],
      },
    ],
  },
  { type: 'missingPicture', attrs: { name: 'Toàn cảnh', upload: null } },
])('what is copied stays whole: $type', (content) => {
  const { document } = new JSDOM().window;
  const node = Node.fromJSON(richTextSchema, { type: 'doc', content: [content] });
  const copied = document.createElement('div');
  DOMSerializer.fromSchema(richTextSchema).serializeFragment(node.content, { document }, copied);
  expect(DOMParser.fromSchema(richTextSchema).parse(copied).toJSON()).toEqual(node.toJSON());
});
