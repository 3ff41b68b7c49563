import { searchWords } from '@portal/vietnamese/search-words';

/** Words of the text that are scored: its beginning says what it is about. */
const LEAD_WORDS = 300;
const BAR = '|';

/** The ranking document: folded words of the title and of the beginning of the text. */
export function gistOf(title: string, text: string): string {
  // Letters enough for so many words, so that a long text is not read to its end.
  const lead = searchWords(text.slice(0, LEAD_WORDS * 20)).slice(0, LEAD_WORDS);
  return [searchWords(title), lead].map(line).join(BAR);
}

function line(words: { folded: string }[]): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}

/**
 * Weights: a word in the title counts three times, a consecutive pair more, and so do the first two
 * words if the title begins with them, as they name its kind. All words side by side count most.
 */
const WEIGHTS = {
  title: { word: 3, pair: 4, beginning: 4 },
  lead: { word: 1, pair: 2, whole: 20 },
};

/** Scores a ranking document; words are folded, in typed order. */
export function closeness(gist: string, words: string[]): number {
  const bar = gist.indexOf(BAR);
  const [title, lead] = [gist.slice(0, bar), gist.slice(bar + 1)];
  const begins = words.length > 1 && title.startsWith(` ${words[0]} ${words[1]} `);
  const isTogether = words.length > 1 && lead.includes(` ${words.join(' ')} `);
  let score = (begins ? WEIGHTS.title.beginning : 0) + (isTogether ? WEIGHTS.lead.whole : 0);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (title.includes(` ${word} `)) score += WEIGHTS.title.word;
    else if (lead.includes(` ${word} `)) score += WEIGHTS.lead.word;
    if (next === undefined) continue;
    if (title.includes(` ${word} ${next} `)) score += WEIGHTS.title.pair;
    else if (lead.includes(` ${word} ${next} `)) score += WEIGHTS.lead.pair;
  }
  return score;
}
