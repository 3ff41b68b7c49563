import { DOMParser, type Node } from '@tiptap/pm/model';
import { readForeign } from '../foreign/read-foreign.js';
import { richTextSchema } from '../schema.js';
import { prepareBlocks } from './blocks.js';
import { limitDepth } from './depth.js';
import { prepareNotes } from './notes.js';
import { preparePictures } from './pictures.js';
import { prepareTables } from './tables.js';

const parser = DOMParser.fromSchema(richTextSchema);

/**
 * Parses HTML into a document. Content outside the schema is converted to the nearest equivalent or
 * dropped. `root` is changed.
 */
export function fromDom(root: HTMLElement): Node {
  limitDepth(root);
  readForeign(root);
  preparePictures(root);
  prepareTables(root);
  prepareBlocks(root);
  prepareNotes(root);
  return parser.parse(root);
}
