import type { TextLine } from './clean-pages.js';

/** A line without the matches of a pattern in its folded text. The pattern must be global. */
export function withoutMatches(line: TextLine, pattern: RegExp): TextLine {
  const kept: { from: number; to: number }[] = [];
  let from = 0;
  for (const { 0: found, index } of line.folded.matchAll(pattern)) {
    kept.push({ from, to: index });
    from = index + found.length;
  }
  if (from === 0) return line;
  kept.push({ from, to: line.text.length });
  const rest = (text: string) =>
    kept
      .map((range) => text.slice(range.from, range.to).trim())
      .filter((part) => part !== '')
      .join(' ');
  return { text: rest(line.text), folded: rest(line.folded), page: line.page };
}
