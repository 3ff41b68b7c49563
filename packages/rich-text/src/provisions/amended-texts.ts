import { findCitations } from '@portal/vietnamese/citations';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { namedProvisions } from '@portal/vietnamese/named-provisions';
import { quotedLines } from '@portal/vietnamese/quoted-lines';
import { textBlocks } from './text-blocks.js';

/** The text that an amending document puts in place of a provision, or adds as a new one. */
export interface AmendedText {
  /** The anchor of the provision in the amended document. */
  provision: string;
  /** The keys of the amended documents; empty if the text does not name them. */
  documents: readonly string[];
  lines: readonly string[];
}

const AMENDS = /sửa đổi|bổ sung|thay thế|như sau/iu;
const OPENING = /[“«"]/u;
/** Words that do not name what changes: the line's own number, and the place of an addition. */
const ASIDE =
  /^điều\s+\d+[a-zđ]?\s*[.:]|vào\s+(?:ngay\s+)?(?:sau|trước)\s+(?:điểm|khoản|điều)\s+\S+/giu;
const STARTS = /^\s*[“«"]\s*/u;
const ENDS = /\s*[”»"]\s*[.;,]?\s*$/u;

/**
 * The new texts that an amending document quotes: `Sửa đổi khoản 2 Điều 9 Quyết định số … như sau: “2. …”`.
 * An instruction that names only a clause refers to the article named last.
 */
export function amendedTextsInHtml(html: string): AmendedText[] {
  const lines = textBlocks(html).map(({ text }) =>
    text.normalize('NFC').replace(/\s+/gu, ' ').trim(),
  );
  const quoted = quotedLines(lines);
  const found: AmendedText[] = [];
  let documents: string[] = [];
  let article = '';
  for (const [at, line] of lines.entries()) {
    const [instruction = ''] = quoted[at] ? [] : line.split(OPENING, 1);
    if (!AMENDS.test(instruction)) continue;
    const cited = findCitations(instruction).map(({ start, end }) =>
      documentNumberKey(instruction.slice(start, end)),
    );
    if (cited.length > 0) documents = cited;
    const changed = instruction.replace(ASIDE, '');
    const named = namedProvisions(changed);
    const provisions = named.length > 0 ? named : namedProvisions(`${changed} ${article}`);
    article = named.map(({ label }) => /Điều \S+$/u.exec(label)?.[0]).findLast(Boolean) ?? article;
    const text = newText(lines, quoted, at);
    if (text.length === 0) continue;
    found.push(...provisions.map(({ id }) => ({ provision: id, documents, lines: text })));
  }
  return found;
}

function newText(lines: readonly string[], quoted: readonly boolean[], at: number): string[] {
  const line = lines[at] ?? '';
  const opening = line.search(OPENING);
  const from = at + 1;
  const until = quoted.indexOf(false, from);
  const following = lines.slice(from, until === -1 ? undefined : until);
  const texts = [...(opening === -1 ? [] : [line.slice(opening)]), ...following];
  return texts
    .map((text) => text.replace(STARTS, '').replace(ENDS, ''))
    .filter((text) => text !== '');
}
