import { formatSize } from '@portal/vietnamese/file-size';
import { Node } from '@tiptap/core';
import { isLibraryPath } from '../allowed.js';
import { cleanText } from '../text.js';
import { INNER } from './blocks.js';

export interface AttachmentAttributes {
  /** A path in the media library. */
  href: string;
  name: string;
  /** The media type, empty if unknown. */
  mime: string;
  /** The size in bytes, 0 if unknown. */
  bytes: number;
}

/** A download link to a file of the media library, as a block of its own. */
export const Attachment = Node.create({
  name: 'attachment',
  group: `block ${INNER}`,
  atom: true,
  draggable: true,
  addAttributes() {
    return {
      href: { default: '' },
      name: { default: '' },
      mime: { default: '' },
      bytes: { default: 0 },
    };
  },
  parseHTML: () => [{ tag: 'p.attachment', priority: 60, getAttrs: readAttachment }],
  renderHTML({ node }) {
    const { href, name, mime, bytes } = node.attrs;
    const facts = factsOf({ href, bytes });
    const size = [
      'span',
      { class: 'size', 'data-bytes': bytes },
      facts === '' ? '' : ` (${facts})`,
    ];
    return ['p', { class: 'attachment' }, ['a', { href, type: mime }, name], size];
  },
});

function readAttachment(paragraph: Element): AttachmentAttributes | false {
  const link = paragraph.querySelector('a');
  const href = link?.getAttribute('href') ?? '';
  const size = paragraph.querySelector('.size');
  const words = [link, size].map((part) => part?.textContent ?? '').join('');
  // A paragraph with other words beside the link is an ordinary paragraph.
  if (!isLibraryPath(href) || !sameWords(paragraph.textContent ?? '', words)) return false;
  const bytes = Number(size?.getAttribute('data-bytes') ?? '0');
  return {
    href,
    name: cleanText(link?.textContent ?? '').trim(),
    mime: link?.getAttribute('type') ?? '',
    bytes: Number.isSafeInteger(bytes) && bytes > 0 ? bytes : 0,
  };
}

function sameWords(one: string, other: string): boolean {
  return one.replace(/\s+/g, '') === other.replace(/\s+/g, '');
}

/** The file extension in capitals, as people name the kind of a file: `PDF`. */
export function kindOf(href: string): string {
  return /\.(\w{1,5})$/.exec(href)?.[1]?.toUpperCase() ?? '';
}

/** `PDF, 1,2 MB`; an unknown part is left out. */
export function factsOf({ href, bytes }: Pick<AttachmentAttributes, 'href' | 'bytes'>): string {
  return [kindOf(href), bytes > 0 ? formatSize(bytes) : '']
    .filter((fact) => fact !== '')
    .join(', ');
}
