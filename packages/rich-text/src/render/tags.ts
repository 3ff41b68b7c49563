/** A tag in canonical rich text. */
export interface Tag {
  name: string;
  isEnd: boolean;
  /** The tag is `html.slice(start, end)`. */
  start: number;
  end: number;
}

/**
 * The tags in document order; the characters between tags are text. This needs no HTML parser,
 * because `write/` escapes `<` and `>` in text and quotes every attribute. An unfinished tag ends
 * the text.
 */
export function* tagsIn(html: string): Generator<Tag> {
  let start = html.indexOf('<');
  while (start !== -1) {
    const close = html.indexOf('>', start);
    const end = close === -1 ? html.length : close + 1;
    const isEnd = html[start + 1] === '/';
    const [name = ''] = html.slice(start + (isEnd ? 2 : 1), end - 1).split(' ', 1);
    yield { name, isEnd, start, end };
    start = html.indexOf('<', end);
  }
}

/** The range of an attribute's escaped value in the HTML; undefined if the tag does not have it. */
export function valueRange(
  html: string,
  { start, end }: Tag,
  attribute: string,
): { start: number; end: number } | undefined {
  const before = ` ${attribute}="`;
  const at = html.slice(start, end).indexOf(before);
  if (at === -1) return undefined;
  const from = start + at + before.length;
  return { start: from, end: html.indexOf('"', from) };
}

export function valueOf(html: string, tag: Tag, attribute: string): string | undefined {
  const range = valueRange(html, tag, attribute);
  return range && html.slice(range.start, range.end);
}
