import type { JoinedWords } from '@portal/vietnamese/joined-words';
import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from './condition';
import type { ParsedQuery } from './query-parser';
import { MAX_READ, type SearchScope } from './search-scope';
import { allIn, AS_TYPED, formsOf, isMarked, nameIn, phraseIn, type Form } from './token-variants';

/** What counts as the typed phrase, best first. */
export interface TypedPhrases {
  form: Form;
  conditions: Condition[];
}

/**
 * Conditions for the words in typed order, side by side; then for the same without stop words. Marks count
 * if any were typed; if nothing within `scope` has them all, a word typed without marks matches any:
 * `giai thưởng`. In a query with quotes, the quotes are the phrases. Without `scope`, no texts are read for
 * phrases.
 */
export async function typedPhrases(
  typed: ParsedQuery,
  scope: SearchScope | undefined,
): Promise<TypedPhrases> {
  const [strict = AS_TYPED, ...others] = formsOf(typed);
  const asTyped = others.includes(AS_TYPED) ? AS_TYPED : strict;
  const conditions = conditionsOf(typed, strict);
  // Phrases of common words would be searched for in too many texts.
  if (scope === undefined) return { form: strict, conditions: isPhrase(typed) ? conditions : [] };
  if (asTyped === strict || (await hasAny(conditions, scope))) return { form: strict, conditions };
  return { form: asTyped, conditions: conditionsOf(typed, asTyped) };
}

/** Uses the limit of the later count, so that the query cache answers that; few entries match here. */
async function hasAny(conditions: Condition[], { index, range }: SearchScope): Promise<boolean> {
  const found = await index.newestOfEach(conditions, range, MAX_READ);
  return found.some((entries) => entries.length > 0);
}

/** Whether entries with the words have the phrase as well: a single word, or a query with quotes. */
export function isPhrase({ sequence, phrases }: ParsedQuery): boolean {
  return sequence.length === 1 || phrases.length > 0;
}

function conditionsOf(typed: ParsedQuery, form: Form): Condition[] {
  const { sequence, meaning, phrases, joined } = typed;
  if (phrases.length > 0) return [allIn('text', typed, form)];
  const phrase = (words: WordForms[]) => typedPhrase(words, form);
  const whole =
    joined.length === 0
      ? phrase(sequence)
      : any([sequence, respelled(sequence, joined)].map(phrase));
  return meaning.length === sequence.length ? [whole] : [whole, phrase(meaning)];
}

/** A phrase compares either all words with marks or none, so marked words are required besides. */
function typedPhrase(words: WordForms[], form: Form): Condition {
  const phrase = phraseIn('text', words, form);
  if (form !== AS_TYPED) return phrase;
  const marked = words.filter(isMarked);
  return all([phrase, ...marked.map((word) => term(nameIn('text', word, form)))]);
}

/** With `wi-fi` for `wifi`, and the other way round. */
function respelled(words: WordForms[], joined: JoinedWords[]): WordForms[] {
  const written: WordForms[] = [];
  for (let place = 0; place < words.length;) {
    const isAt = (own: WordForms[]) =>
      own.every(({ exact }, index) => words[place + index]?.exact === exact);
    const found = joined.find(({ parts, whole }) => isAt([whole]) || isAt(parts));
    const word = words[place];
    if (found === undefined) {
      if (word) written.push(word);
      place += 1;
    } else if (isAt([found.whole])) {
      written.push(...found.parts);
      place += 1;
    } else {
      written.push(found.whole);
      place += found.parts.length;
    }
  }
  return written;
}
