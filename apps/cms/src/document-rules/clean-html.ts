import sanitizeHtml from 'sanitize-html';
import { allowedHtml } from './allowed-html';

export interface PictureSize {
  width: number;
  height: number;
}

/**
 * HTML as it may be stored: only what `allowedHtml` names, pictures with their size so that a page
 * does not jump while they load. Text without any markup becomes paragraphs.
 */
export function cleanHtml(html: string, sizes: ReadonlyMap<string, PictureSize>): string {
  return sanitizeHtml(paragraphsOf(html.normalize('NFC')), {
    ...allowedHtml,
    transformTags: {
      img: (tagName, attribs) => {
        const size = sizes.get(attribs['src'] ?? '');
        const dimensions = size && { width: String(size.width), height: String(size.height) };
        return { tagName, attribs: { alt: '', ...attribs, ...dimensions, loading: 'lazy' } };
      },
    },
  });
}

/** The addresses of the library's pictures that HTML shows. */
export function picturesIn(html: string): string[] {
  return [...html.matchAll(/\bsrc\s*=\s*["']?(\/uploads\/[\w.-]+)/gi)].map(([, src]) => src ?? '');
}

const MARKUP = /<\/?[a-z][^>]*>/i;

function paragraphsOf(text: string): string {
  if (MARKUP.test(text)) return text;
  return text
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\r?\n/g, '<br />')}</p>`)
    .join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
