import { Node } from '@tiptap/core';
import { cleanText } from '../text.js';
import { INNER } from './blocks.js';

const LABEL = 'Ảnh chưa tải lên được';

/**
 * Marks the place of a picture that is not in the library (yet). A text that holds one can be
 * saved, not published.
 */
export const MissingPicture = Node.create({
  name: 'missingPicture',
  group: `block ${INNER}`,
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      /** What is known of the picture: its description or the name of its file. */
      name: { default: '' },
      /** The upload that runs for it in this editor; never stored. */
      upload: { default: null, rendered: false },
    };
  },
  parseHTML: () => [
    {
      tag: 'p.missing-picture',
      priority: 60,
      getAttrs: (paragraph) => ({ name: nameOf(paragraph.textContent ?? '') }),
    },
  ],
  renderHTML({ node }) {
    return ['p', { class: 'missing-picture' }, missingPictureText(String(node.attrs['name']))];
  },
});

export function missingPictureText(name: string): string {
  return name === '' ? LABEL : `${LABEL}: ${name}`;
}

function nameOf(text: string): string {
  const clean = cleanText(text).trim();
  return clean.startsWith(LABEL) ? clean.slice(LABEL.length).replace(/^: ?/, '') : clean;
}

/** What stored HTML has wherever a picture is missing. */
export const MISSING_PICTURE = '<p class="missing-picture">';
