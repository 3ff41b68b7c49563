import { foldEvenly } from '../lines/fold-evenly.js';
import type { JoinedText } from '../lines/joined-text.js';

const MOST_LOOKS = 40;

/**
 * How the running text spells a name that the letterhead has in capitals; undefined if it lacks the name.
 */
export function spellingIn({ text, folded }: JoinedText, name: string): string | undefined {
  const wanted = foldEvenly(name);
  let at = folded.indexOf(wanted);
  for (let look = 0; at !== -1 && look < MOST_LOOKS; look++) {
    const found = text.slice(at, at + wanted.length);
    if (/^\p{Lu}\p{Ll}/u.test(found) && hasNoWordInCapitals(found)) return found;
    at = folded.indexOf(wanted, at + wanted.length);
  }
  return undefined;
}

function hasNoWordInCapitals(found: string): boolean {
  return found.split(' ').filter((word) => /^\p{Lu}{2,}$/u.test(word)).length < 2;
}
