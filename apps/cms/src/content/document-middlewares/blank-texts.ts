import type { WrittenField } from './written-fields';

const TEXTS = new Set<unknown>(['string', 'text']);
/** Only white space and invisible characters. */
const UNSEEN = /^[\s\p{Z}\p{Cf}\p{Cc}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/**
 * Refuses a required text that is only white space, because it would become a link without a text. An
 * empty one is allowed in a draft. Returns the reason in Vietnamese.
 */
export function problemOfBlank({ attribute, value }: WrittenField): string | undefined {
  const isNeeded = attribute['required'] === true && TEXTS.has(attribute['type']);
  if (!isNeeded || typeof value !== 'string' || value === '' || !UNSEEN.test(value)) {
    return undefined;
  }
  return 'chỉ có khoảng trắng. Hãy ghi nội dung cho mục này.';
}
