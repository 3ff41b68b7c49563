/**
 * How a document is named in running text: `Quyết định số 37/2018/QĐ-UBND`. What stands in brackets
 * after a type tells types apart in lists and is no part of its name; one may have no number
 * (`Không số`).
 */
export function documentTitle(type: string | null, number: string, isDraft = false): string {
  return [
    ...(isDraft ? ['Dự thảo'] : []),
    (type ?? 'Văn bản').replace(/\s*\([^)]*\)$/u, ''),
    ...(hasNumber(number) ? [`số ${number}`] : []),
  ].join(' ');
}

export function hasNumber(number: string): boolean {
  return /\d/.test(number);
}
