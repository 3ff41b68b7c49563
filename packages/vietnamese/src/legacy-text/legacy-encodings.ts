/**
 * Two encodings of Vietnamese from before Unicode. Today their texts arrive with each byte shown as
 * the Latin-1 character of the same number.
 */

/**
 * TCVN 5712 from code A1, as the `.Vn…` fonts draw it. Capitals with tones are not encoded: a font
 * of capitals draws them.
 */
const TCVN3: Readonly<Record<string, string>> = {
  ...pairs('¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'),
  ...pairs('¨©ª«¬\u00ad®', 'ăâêôơưđ'),
  ...pairs('µ¶·¸¹', 'àảãáạ'),
  ...pairs('»¼½¾Æ', 'ằẳẵắặ'),
  ...pairs('ÇÈÉÊË', 'ầẩẫấậ'),
  ...pairs('ÌÎÏÐÑ', 'èẻẽéẹ'),
  ...pairs('ÒÓÔÕÖ', 'ềểễếệ'),
  ...pairs('×ØÜÝÞ', 'ìỉĩíị'),
  ...pairs('ßáâãä', 'òỏõóọ'),
  ...pairs('åæçèé', 'ồổỗốộ'),
  ...pairs('êëìíî', 'ờởỡớợ'),
  ...pairs('ïñòóô', 'ùủũúụ'),
  ...pairs('õö÷øù', 'ừửữứự'),
  ...pairs('úûüýþ', 'ỳỷỹýỵ'),
  // Word sometimes replaces the micro sign with the Greek letter mu.
  μ: 'à',
};

/** VNI for Windows: a letter followed by a mark, or one character for both. */
const VNI: Readonly<Record<string, string>> = {
  ...vniMarks('a', 'øûõùï', 'àảãáạ'),
  ...vniMarks('a', 'êèúüéë', 'ăằẳẵắặ'),
  ...vniMarks('a', 'âàåãáä', 'âầẩẫấậ'),
  ...vniMarks('e', 'øûõùï', 'èẻẽéẹ'),
  ...vniMarks('e', 'âàåãáä', 'êềểễếệ'),
  ...vniMarks('o', 'øûõùï', 'òỏõóọ'),
  ...vniMarks('o', 'âàåãáä', 'ôồổỗốộ'),
  ...vniMarks('ô', 'øûõùï', 'ờởỡớợ'),
  ...vniMarks('u', 'øûõùï', 'ùủũúụ'),
  ...vniMarks('ö', 'øûõùï', 'ừửữứự'),
  ...vniMarks('y', 'øûõù', 'ỳỷỹý'),
  ...bothCases('ôöñìæóíòî', 'ơưđìỉĩíịỵ'),
};

const VNI_UNIT = new RegExp(Object.keys(VNI).toSorted(longestFirst).join('|'), 'g');

export function decodeTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00feμ]/g, (code) => TCVN3[code] ?? code);
}

export function decodeVni(text: string): string {
  return text.replace(VNI_UNIT, (code) => VNI[code] ?? code);
}

function pairs(codes: string, letters: string): Record<string, string> {
  const all = letters.split('');
  return Object.fromEntries(codes.split('').map((code, index) => [code, all[index] ?? code]));
}

function bothCases(codes: string, letters: string): Record<string, string> {
  return { ...pairs(codes, letters), ...pairs(codes.toUpperCase(), letters.toUpperCase()) };
}

/** A mark may have another case than its letter; the case of the letter counts. */
function vniMarks(base: string, marks: string, letters: string): Record<string, string> {
  const all = letters.split('');
  return Object.fromEntries(
    marks.split('').flatMap((mark, index) => {
      const letter = all[index] ?? base;
      return [mark, mark.toUpperCase()].flatMap((either) => [
        [base + either, letter],
        [base.toUpperCase() + either, letter.toUpperCase()],
      ]);
    }),
  );
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
