import { searchWords } from '@portal/vietnamese/search-words';

/** Words of the text that are scored: its beginning says what it is about. */
const LEAD_WORDS = 300;
const BAR = '|';

/** The ranking document: folded words of the title and of the beginning of the text. */
export function gistOf(title: string, text: string): string {
  // Enough letters for so many words, so that a long text is not read to its end.
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

/** Scores ranking documents; words are folded, in typed order. */
export function closenessTo(words: string[]): (gist: string) => number {
  const sought = words.map((word, place) => ({ word: ` ${word} `, pair: pairAt(words, place) }));
  const beginning = pairAt(words, 0);
  const whole = ` ${words.join(' ')} `;
  return (gist) => {
    const bar = gist.indexOf(BAR);
    const [title, lead] = [gist.slice(0, bar), gist.slice(bar + 1)];
    let score = 0;
    if (beginning !== undefined) {
      if (title.startsWith(beginning)) score += WEIGHTS.title.beginning;
      if (lead.includes(whole)) score += WEIGHTS.lead.whole;
    }
    for (const { word, pair } of sought) {
      const isInTitle = title.includes(word);
      if (!isInTitle && !lead.includes(word)) continue;
      score += isInTitle ? WEIGHTS.title.word : WEIGHTS.lead.word;
      if (pair === undefined) continue;
      if (isInTitle && title.includes(pair)) score += WEIGHTS.title.pair;
      else if (lead.includes(pair)) score += WEIGHTS.lead.pair;
    }
    return score;
  };
}

/** The word with the next one; undefined for the last. */
function pairAt(words: string[], place: number): string | undefined {
  const [word, next] = words.slice(place, place + 2);
  return next === undefined ? undefined : ` ${word} ${next} `;
}
