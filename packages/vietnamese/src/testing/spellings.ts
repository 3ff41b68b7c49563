import * as fc from 'fast-check';

type Respell = (text: string) => string;

/** Replacements that do not change the number: blanks around signs, other dashes, Ð for Đ, NFD. */
const sign = fc.tuple(
  fc.constantFrom('', '', ' ', '  ', '\u00a0', '\n ', '\t'),
  fc.constantFrom('-', '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212'),
  fc.constantFrom('', '', ' ', '\u00a0', '\r\n'),
);
const signs = fc.array(sign, { minLength: 1, maxLength: 4 });

const encoding = fc.constantFrom<Respell>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('Đ', '\u00D0').replaceAll('đ', '\u00F0'),
);
const casing = fc.constantFrom<Respell>(
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
);
const numero = fc.constantFrom('', '', 'số ', 'Số: ', 'SỐ', 'số số ', ' ');

/** Applies the chosen signs in turn to the strokes and hyphens that the pattern matches. */
function respace(text: string, chosen: [string, string, string][], pattern: RegExp): string {
  let count = 0;
  return text.replace(pattern, (found) => {
    const [before = '', dash = '', after = ''] = chosen[count++ % chosen.length] ?? [];
    return `${before}${found === '-' ? dash : found}${after}`;
  });
}

/** A spelling that a field may hold; the parser and the key must accept it. */
export function spellingOf(printed: string): fc.Arbitrary<string> {
  return fc
    .tuple(numero, signs, encoding, casing)
    .map(([before, chosen, encode, recase]) =>
      encode(recase(`${before}${respace(printed, chosen, /[/-]/g)}`)),
    );
}

/** A spelling that a visitor may type: without marks, without hyphens, with blanks for signs. */
export function typingOf(printed: string): fc.Arbitrary<string> {
  const sloppy = fc.constantFrom<Respell>(
    (text) => text,
    withoutMarks,
    (text) => text.replace(/[/.-]/g, ' '),
    (text) => text.replace(/(?<=\p{L})-/gu, ''),
    (text) => text.replace(/^0+/, ''),
  );
  return fc.tuple(sloppy, sloppy).chain(([one, other]) => spellingOf(other(one(printed))));
}

function withoutMarks(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replaceAll('Đ', 'D').replaceAll('đ', 'd');
}

/** A spelling in running text: blanks at every stroke and at the hyphen after the type. */
export function wordingOf(printed: string, hasType: boolean): fc.Arbitrary<string> {
  const where = hasType ? /\/|(?<=^[\d.]+)-|(?<=\d\/\p{L}+)-/gu : /\//g;
  return fc
    .tuple(signs, encoding)
    .map(([chosen, encode]) => encode(respace(printed, chosen, where)));
}
