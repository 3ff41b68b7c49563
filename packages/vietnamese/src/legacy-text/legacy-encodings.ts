/**
 * The two encodings in which Vietnamese was typed before Unicode, as their texts look today: each
 * byte shown as the Latin-1 character of its number.
 */

/** By codes from A1: TCVN 5712 as the `.Vn…` fonts draw it. Tones on capitals need a font. */
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
  // Word sometimes takes the micro sign for the Greek letter.
  μ: 'à',
};

/** VNI for Windows: a letter, then a mark, both possibly in one character. */
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

/** A mark may have been typed in the other case than its letter, which alone counts. */
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
