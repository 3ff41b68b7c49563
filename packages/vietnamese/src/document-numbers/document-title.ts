/**
 * How a document is named in running text: `Quyết định số 37/2018/QĐ-UBND`. What stands in brackets
 * after a type tells types apart in lists and is no part of its name; one may have no number
 * (`Không số`).
 */
export function documentTitle(type: string | null, number: string, isDraft = false): string {
  const ofType = type?.replace(/\s*\([^)]*\)$/u, '');
  return [...(isDraft ? ['Dự thảo'] : []), nameOf(ofType, number.replace(ONLY_NUMERO, ''))].join(
    ' ',
  );
}

const ONLY_NUMERO = /^số[:\s]+(?=\d)/iu;
/** `Luật số 51/2024/QH15`, `QCVN 4:2009/BKHCN`: a number that is typed with its name. */
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
