export type ListMarker =
  | { kind: 'bullet' }
  | { kind: 'number'; type: '1' | 'a' | 'A' | 'i' | 'I'; value: number };

const BULLETS = /^[·•▪■□●○◦o§ØüÞvq‣–—*+\-\uf000-\uf0ff]$/;
const NUMBER = /^[([]?(\d{1,4}|[a-z]{1,5}|[A-Z]{1,5})[.)\]]?$/;
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/**
 * Parses the label that Word shows before a list paragraph. Undefined for a label that an HTML list
 * cannot show, such as `1.1.` or `Điều 5.`: people cite these labels, so they stay as text.
 */
export function readMarker(text: string, previous?: ListMarker): ListMarker | undefined {
  const marker = text.replace(/[\s\u00a0]+/g, '');
  if (marker === '' || BULLETS.test(marker)) return { kind: 'bullet' };
  const [, core] = NUMBER.exec(marker) ?? [];
  if (core === undefined) return undefined;
  if (/\d/.test(core)) return { kind: 'number', type: '1', value: Number(core) };
  const isUpper = core === core.toUpperCase();
  const letters = core.toLowerCase();
  const roman = romanOf(letters);
  const continues = previous?.kind === 'number' ? previous : undefined;
  const asLetter = letters.length === 1 ? letters.charCodeAt(0) - 96 : undefined;
  const isNextLetter =
    asLetter !== undefined &&
    continues?.type.toLowerCase() === 'a' &&
    continues.value === asLetter - 1;
  if (
    roman !== undefined &&
    !isNextLetter &&
    (letters === 'i' || asLetter === undefined || continues?.type.toLowerCase() === 'i')
  ) {
    return { kind: 'number', type: isUpper ? 'I' : 'i', value: roman };
  }
  if (asLetter === undefined) return undefined;
  return { kind: 'number', type: isUpper ? 'A' : 'a', value: asLetter };
}

function romanOf(letters: string): number | undefined {
  if (!/^[ivxlcdm]+$/.test(letters)) return undefined;
  const values = Array.from(letters, (letter) => ROMAN[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
