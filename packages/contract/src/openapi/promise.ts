import { openApiDocument } from './document.js';
import { incompatibleChanges } from './incompatible.js';

/** What version 1 is by now, in the form in which its promise is kept. */
export function promiseText(): string {
  return `${JSON.stringify(openApiDocument(), undefined, 2)}\n`;
}

/** What of a promise the present version breaks. */
export function brokenPromises(promised: string): string[] {
  return incompatibleChanges(JSON.parse(promised), JSON.parse(promiseText()));
}
