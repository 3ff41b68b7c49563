import { notFound } from '../lib/errors.ts';
import { errorTexts } from '../texts/errors.ts';

/** No address of the site: its error page is what there is to see. */
export function loader(): never {
  throw notFound({ text: errorTexts.notFound.text });
}

export function Component() {
  return null;
}
