/**
 * The title of a document in running text: `Quyết định số 37/2018/QĐ-UBND`. It leaves out the text
 * in brackets after a type, which only distinguishes types in lists. A document may have no number
 * (`Không số`).
 */
export function documentTitle(type: string | null, number: string, isDraft = false): string {
  const ofType = type?.replace(/\s*\([^)]*\)$/u, '');
  return [...(isDraft ? ['Dự thảo'] : []), nameOf(ofType, number.replace(ONLY_NUMERO, ''))].join(
    ' ',
  );
}

const ONLY_NUMERO = /^số[:\s]+(?=\d)/iu;
/** Matches numbers that editors typed with a name: `Luật số 51/2024/QH15`, `QCVN 4:2009/BKHCN`. */
const WITH_NAME = /^\p{L}[\p{L} ]* (?=\d)/u;

function nameOf(type: string | undefined, number: string): string {
  if (!hasNumber(number)) return type ?? 'Văn bản';
  if (!WITH_NAME.test(number)) return `${type ?? 'Văn bản'} số ${number}`;
  const saysType = type === undefined || number.toLowerCase().startsWith(`${type.toLowerCase()} `);
  return saysType ? number : `${type} ${number}`;
}

export function hasNumber(number: string): boolean {
  return /\d/.test(number);
}
