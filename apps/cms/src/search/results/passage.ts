import type { SearchMatch } from '@portal/contract/search';
import type { WordForms } from '@portal/vietnamese/search-words';
import { hitsIn, matchesOf, type Hit } from '../query/matches';

interface Passage {
  passage: string;
  passageMatches: SearchMatch[];
}

/** In UTF-16 units. */
const PASSAGE_LENGTH = 260;
/** Characters before the first match. */
const LENGTH_BEFORE_MATCH = 60;
const MAX_HITS = 400;
const CUT = '…';

/** The part of a text where most of the words are closest; its beginning without a match. */
export function passageOf(text: string, words: WordForms[]): Passage {
  const hits = hitsIn(text, words, MAX_HITS);
  const best = densest(hits);
  const start = best === undefined ? 0 : startBefore(text, best.start);
  const end = endOf(text, start);
  const [head, tail] = [start > 0 ? `${CUT} ` : '', end < text.length ? ` ${CUT}` : ''];
  const within = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const shift = head.length - start;
  return {
    passage: head + text.slice(start, end).toWellFormed().replace(/\s/gu, ' ') + tail,
    passageMatches: matchesOf(within).map((match) => ({
      start: match.start + shift,
      end: match.end + shift,
    })),
  };
}

/** The match that begins the passage with the most distinct words, then the most consecutive ones. */
function densest(hits: Hit[]): Hit | undefined {
  let best: { hit: Hit; score: number } | undefined;
  for (const [index, hit] of hits.entries()) {
    const different = new Set<string>();
    let sideBySide = 0;
    for (let at = index; at < hits.length; at += 1) {
      const other = hits[at];
      if (other === undefined || other.end > hit.start + PASSAGE_LENGTH - LENGTH_BEFORE_MATCH)
        break;
      different.add(other.folded);
      const before = hits[at - 1];
      if (at > index && before && other.start - before.end === 1) sideBySide += 1;
    }
    const score = different.size * PASSAGE_LENGTH + sideBySide;
    if (best === undefined || score > best.score) best = { hit, score };
  }
  return best?.hit;
}

/** The beginning of a line or sentence shortly before, else of a word. */
function startBefore(text: string, place: number): number {
  if (place <= LENGTH_BEFORE_MATCH) return 0;
  const before = text.slice(place - LENGTH_BEFORE_MATCH, place);
  const sentence = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1);
  const blank = sentence > 0 ? sentence : before.search(/\s/u);
  return blank === -1 ? place : place - LENGTH_BEFORE_MATCH + blank + 1;
}

/** The end of a word within the length of a passage. */
function endOf(text: string, start: number): number {
  if (text.length - start <= PASSAGE_LENGTH) return text.length;
  const blank = text.slice(start, start + PASSAGE_LENGTH).search(/\s\S*$/u);
  return blank > 0 ? start + blank : start + PASSAGE_LENGTH;
}
