import { openApiDocument } from './document.js';
import { incompatibleChanges } from './incompatible.js';

/** The present version 1, in the form in which its promise is stored. */
export function promiseText(): string {
  return `${JSON.stringify(openApiDocument(), undefined, 2)}\n`;
}

/** The parts of a promise that the present version breaks. */
export function brokenPromises(promised: string): string[] {
  return incompatibleChanges(JSON.parse(promised), JSON.parse(promiseText()));
}
