import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import type { JoinedWords } from '@portal/vietnamese/joined-words';
import type { WordForms } from '@portal/vietnamese/search-words';
import { all, any, term, type Condition } from './condition';
import type { ParsedQuery } from './query-parser';
import type { SearchScope } from './search-scope';
import { allIn, AS_TYPED, formsOf, isMarked, nameIn, phraseIn, type Form } from './token-variants';

/** What counts as the typed phrase, best first. */
export interface TypedPhrases {
  form: Form;
  conditions: Condition[];
}

/**
 * The words in typed order, side by side; then without its stop words. Marks count if any were typed;
 * if nothing within `scope` has them all, a word typed without marks stands for any: `giai thưởng`. Of
 * a query with quotes, these say what stands side by side. Without a scope no texts are read.
 */
export async function typedPhrases(
  typed: ParsedQuery,
  scope: SearchScope | undefined,
): Promise<TypedPhrases> {
  const [strict = AS_TYPED, ...others] = formsOf(typed);
  const asTyped = others.includes(AS_TYPED) ? AS_TYPED : strict;
  const conditions = conditionsOf(typed, strict);
  // Phrases of common words would be looked for in vain in very many texts.
  if (scope === undefined) return { form: strict, conditions: isPhrase(typed) ? conditions : [] };
  if (asTyped === strict || (await hasAny(conditions, scope))) return { form: strict, conditions };
  return { form: asTyped, conditions: conditionsOf(typed, asTyped) };
}

/** Asks for as many as are counted afterwards: few have the words at all. */
async function hasAny(conditions: Condition[], { index, range }: SearchScope): Promise<boolean> {
  const found = await index.newestOfEach(conditions, range, MAX_SEARCH_RESULTS);
  return found.some((entries) => entries.length > 0);
}

/** Whether whatever has the words has the phrase. */
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
      : any([sequence, otherwiseWritten(sequence, joined)].map(phrase));
  return meaning.length === sequence.length ? [whole] : [whole, phrase(meaning)];
}

/** A phrase is compared with all marks or none, so single marks are asked for beside it. */
function typedPhrase(words: WordForms[], form: Form): Condition {
  const phrase = phraseIn('text', words, form);
  if (form !== AS_TYPED) return phrase;
  const marked = words.filter(isMarked);
  return all([phrase, ...marked.map((word) => term(nameIn('text', word, form)))]);
}

/** With `wi-fi` for `wifi`, and the other way round. */
function otherwiseWritten(words: WordForms[], joined: JoinedWords[]): WordForms[] {
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
