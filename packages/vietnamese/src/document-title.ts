const WITHOUT_NUMBER = /^không số$/iu;

/**
 * How a document is named in running text: `Quyết định số 37/2018/QĐ-UBND`. What stands in brackets
 * after a type tells types apart in lists and is no part of its name; a draft may have no number.
 */
export function documentTitle(type: string | null, number: string): string {
  const name = type?.replace(/\s*\([^)]*\)$/u, '') ?? 'Văn bản';
  return WITHOUT_NUMBER.test(number.trim()) ? name : `${name} số ${number}`;
}
