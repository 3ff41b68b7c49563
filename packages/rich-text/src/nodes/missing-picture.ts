import { Node } from '@tiptap/core';
import { cleanText } from '../text.js';
import { INNER } from './blocks.js';

const LABEL = 'Ảnh chưa tải lên được';

/**
 * A placeholder for a picture that is not in the library yet. A text with a placeholder can be
 * saved but not published.
 */
export const MissingPicture = Node.create({
  name: 'missingPicture',
  group: `block ${INNER}`,
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      /** The picture's description or file name, if one is known. */
      name: { default: '' },
      /** The running upload of the picture in this editor; never stored. */
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

/** Stored HTML contains this string for each missing picture. */
export const MISSING_PICTURE = '<p class="missing-picture">';
