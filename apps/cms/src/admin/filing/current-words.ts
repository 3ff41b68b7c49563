import { formatDay, parseDay } from '@portal/vietnamese/days';
import { isRelation, type Values } from '../form-merge/values';
import { filingTexts as texts } from './filing-texts';
import { inside, type Offer } from './offer';

const LONGEST = 120;

/** What the form holds where an offer would replace it. */
export function currentWords({ field }: Offer, values: Values): string {
  if (field === 'fullText') return texts.has;
  const value =
    field === 'consultationFrom' || field === 'consultationTo'
      ? inside(values['consultation'], field === 'consultationFrom' ? 'from' : 'to')
      : values[field];
  if (isRelation(value)) return value.connect.map((one) => String(inside(one, 'label'))).join(', ');
  const text = typeof value === 'string' ? value : '';
  const words = parseDay(text) === undefined ? text : formatDay(text);
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
