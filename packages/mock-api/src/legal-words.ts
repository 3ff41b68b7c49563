/** In small letters without marks, nothing but letters, digits and blanks. */
export function folded(text: string): string {
  const bare = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
  return bare.replace(/[^a-z0-9]+/g, ' ').trim();
}

/** `37/2018/QĐ-UBND`, `37 2018 qd ubnd` and `37/2018/QĐUBND` alike. */
export function numberKey(number: string): string {
  return folded(number).replaceAll(' ', '');
}

/** Whether a number begins with what was typed, or number and abstract have all its words. */
export function matches(typed: string, { number, abstract }: { number: string; abstract: string }) {
  if (numberKey(number).startsWith(numberKey(typed))) return true;
  const words = new Set(folded(`${number} ${abstract}`).split(' '));
  return folded(typed)
    .split(' ')
    .every((word) => words.has(word));
}
