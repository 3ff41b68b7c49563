import type { SearchMatch } from '@portal/contract/search';
import { placedWords, searchText, type WordForms } from '@portal/vietnamese/search-words';

/**
 * Highlights in a title, each only as long as the typed word: the words side by side if the title has them
 * so; else each typed word once, where a whole word comes before one that only begins with it.
 */
export function beginningsIn(title: string, words: WordForms[]): SearchMatch[] {
  const own = [...placedWords(searchText(title))];
  const typed = words.map((word) => ({ word, letters: word.folded.length }));
  const start = placeTogether(own, words);
  const chosen =
    start === -1
      ? typed.map(({ word, letters }) => ({ place: bestPlace(own, word), letters }))
      : typed.map(({ letters }, index) => ({ place: start + index, letters }));
  const lengths = new Map<number, number>();
  for (const { place, letters } of chosen) {
    lengths.set(place, Math.max(letters, lengths.get(place) ?? 0));
  }
  return own.flatMap((word, place) => {
    const letters = lengths.get(place);
    if (letters === undefined) return [];
    return [{ start: word.start, end: Math.min(word.end, word.start + letters) }];
  });
}

/** The index of the likeliest word: the same with its marks, the same, or one that begins so; else -1. */
function bestPlace(own: WordForms[], { exact, folded }: WordForms): number {
  const likenesses = [
    (word: WordForms) => word.exact === exact,
    (word: WordForms) => word.folded === folded,
    (word: WordForms) => word.exact.startsWith(exact),
    (word: WordForms) => word.folded.startsWith(folded),
  ];
  return likenesses.map((isLike) => own.findIndex(isLike)).find((place) => place !== -1) ?? -1;
}

/** The index from which consecutive words begin with these; -1 if there is none. */
export function placeTogether(own: WordForms[], words: WordForms[]): number {
  return own.findIndex((_, place) =>
    words.every((word, index) => own[place + index]?.folded.startsWith(word.folded)),
  );
}
