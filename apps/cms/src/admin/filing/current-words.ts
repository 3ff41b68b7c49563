import type { Values } from '../form-merge/values';
import { chosenTerms, type StoredTerms } from './chosen-terms';
import { filingTexts as texts } from './filing-texts';
import { inside } from './inside';
import type { Offer } from './offer';
import { shownWords } from './shown-words';

const MAX_SHOWN_CHARACTERS = 120;

/** The form's value that an offer would replace, as short text. */
export function currentWords({ field }: Offer, values: Values, terms: StoredTerms): string {
  if (field === 'fullText') return texts.has;
  if (field === 'documentType') {
    return chosenTerms(values, field, terms)
      .map(({ name }) => name)
      .join(', ');
  }
  const value =
    field === 'consultationFrom' || field === 'consultationTo'
      ? inside(values['consultation'], field === 'consultationFrom' ? 'from' : 'to')
      : values[field];
  const words = shownWords(typeof value === 'string' ? value : '');
  return words.length > MAX_SHOWN_CHARACTERS ? `${words.slice(0, MAX_SHOWN_CHARACTERS)}…` : words;
}
