import { getSchema, type AnyExtension } from '@tiptap/core';
import { Attachment } from './nodes/attachment.js';
import { blocks } from './nodes/blocks.js';
import { Figure } from './nodes/figure.js';
import { footnotes } from './nodes/footnotes.js';
import { lists } from './nodes/lists.js';
import { marks } from './nodes/marks.js';
import { MissingPicture } from './nodes/missing-picture.js';
import { tables } from './nodes/tables.js';

/** All nodes and marks of rich text. The editor adds behaviour to them, but no other content. */
export const richTextExtensions: AnyExtension[] = [
  ...blocks,
  ...lists,
  ...tables,
  Figure,
  Attachment,
  MissingPicture,
  ...footnotes,
  ...marks,
];

export const richTextSchema = getSchema(richTextExtensions);
