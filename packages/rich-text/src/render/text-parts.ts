import { unescapedText } from '../escape.js';
import { INLINE_ELEMENTS } from '../inline-elements.js';
import { tagsIn, valueOf } from './tags.js';

/** The parts that a reader meets in a text, each kind in document order. */
export interface TextParts {
  pictures: { alt: string; isDecorative: boolean }[];
  tables: { hasHead: boolean; text: string }[];
  headings: { level: number; text: string }[];
  links: { href: string; text: string }[];
  /** The words, with a line break between two blocks. */
  words: string;
}

/** Whether a picture has no description for those who cannot see it. */
export const isUndescribed = ({ alt, isDecorative }: TextParts['pictures'][number]): boolean =>
  !isDecorative && alt.trim() === '';

const HEADING = /^h(\d)$/;

/** The parts of canonical rich text. */
export function textParts(html: string): TextParts {
  const parts: TextParts = { pictures: [], tables: [], headings: [], links: [], words: '' };
  const open: { add: (text: string) => void; name: string }[] = [];
  let end = 0;
  let startOfTable = 0;
  const say = (until: number) => {
    const text = unescapedText(html.slice(end, until));
    parts.words += text;
    for (const { add } of open) add(text);
  };
  for (const tag of tagsIn(html)) {
    say(tag.start);
    end = tag.end;
    const { name, isEnd } = tag;
    if (!INLINE_ELEMENTS.has(name)) parts.words += '\n';
    const table = parts.tables.at(-1);
    if (isEnd) {
      if (name === 'table' && table) table.text = parts.words.slice(startOfTable);
      if (open.at(-1)?.name === name) open.pop();
      continue;
    }
    const told = (attribute: string) => unescapedText(valueOf(html, tag, attribute) ?? '');
    if (name === 'img') {
      const isDecorative = told('role') === 'presentation';
      parts.pictures.push({ alt: told('alt'), isDecorative });
    }
    if (name === 'table') {
      parts.tables.push({ hasHead: false, text: '' });
      startOfTable = parts.words.length;
    }
    if (name === 'th' && table) table.hasHead = true;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) {
      const heading = { level: Number(level), text: '' };
      parts.headings.push(heading);
      open.push({ name, add: (text) => (heading.text += text) });
    }
    if (name === 'a' && told('href') !== '') {
      const link = { href: told('href'), text: '' };
      parts.links.push(link);
      open.push({ name, add: (text) => (link.text += text) });
    }
  }
  say(html.length);
  return parts;
}
