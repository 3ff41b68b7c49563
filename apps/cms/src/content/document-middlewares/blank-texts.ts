import type { WrittenField } from './written-fields';

const TEXTS = new Set<unknown>(['string', 'text']);
/** White space of every width, and invisible characters. */
const UNSEEN = /^[\s\p{Z}\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/**
 * What is wrong with a title or name of white space: it would become a link without a text. A draft may
 * leave it empty.
 */
export function problemOfBlank({ attribute, value }: WrittenField): string | undefined {
  const isNeeded = attribute['required'] === true && TEXTS.has(attribute['type']);
  if (!isNeeded || typeof value !== 'string' || value === '' || !UNSEEN.test(value)) {
    return undefined;
  }
  return 'chỉ có khoảng trắng. Hãy ghi nội dung cho mục này.';
}
