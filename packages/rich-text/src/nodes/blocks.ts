import { Blockquote } from '@tiptap/extension-blockquote';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { alignAttribute } from './align.js';

/** The group of blocks that list items, table cells and quotes may also contain. */
export const INNER = 'inner';

const RichDocument = Document.extend({ content: 'block+ footnotes?' });

const RichParagraph = Paragraph.extend({
  group: `block ${INNER}`,
  addAttributes: () => alignAttribute,
});

const headingLevels = [2, 3, 4] as const;

/** Headings are already bold, so they do not allow the bold mark. */
const RichHeading = Heading.extend({
  marks: 'link italic underline strike subscript superscript',
  addAttributes() {
    return { ...this.parent?.(), ...alignAttribute };
  },
  parseHTML: () =>
    [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      attrs: { level: Math.min(Math.max(level, 2), 4) },
    })),
}).configure({ levels: [...headingLevels] });

const RichBlockquote = Blockquote.extend({ content: `${INNER}+` });

export const blocks = [
  RichDocument,
  RichParagraph,
  Text,
  RichHeading,
  RichBlockquote,
  HorizontalRule,
  HardBreak,
];
