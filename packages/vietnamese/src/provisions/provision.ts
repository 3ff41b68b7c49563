/** A part of a legal document that can be cited. */
export interface Provision {
  /** Its anchor in the text: `diem-a-khoan-2-dieu-5`. */
  id: string;
  /** As it is cited: `điểm a khoản 2 Điều 5`. */
  label: string;
}

/** The numbers and letters of a provision, as written. */
interface Place {
  article: string;
  clause?: string | undefined;
  point?: string | undefined;
}

export function provisionAt({ article, clause, point }: Place): Provision {
  const ids = [`dieu-${inAddress(article)}`];
  const labels = [`Điều ${article}`];
  if (clause !== undefined) {
    ids.unshift(`khoan-${inAddress(clause)}`);
    labels.unshift(`khoản ${clause}`);
  }
  if (point !== undefined) {
    ids.unshift(`diem-${inAddress(point)}`);
    labels.unshift(`điểm ${point}`);
  }
  return { id: ids.join('-'), label: labels.join(' ') };
}

/** The number of a chapter is Roman or Arabic. */
export function chapterAt(number: string): Provision {
  const value = /^\d/.test(number) ? Number(number) : romanValue(number.toUpperCase());
  return { id: `chuong-${value}`, label: `Chương ${number.toUpperCase()}` };
}

/** Points d and đ differ, so đ becomes `dd`. */
function inAddress(mark: string): string {
  return mark.toLowerCase().replaceAll('đ', 'dd');
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(numeral: string): number {
  const values = numeral.split('').map((letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
