import { describe, expect, test } from 'vitest';
import { decodeTcvn3, decodeVni } from './legacy-encodings.js';

const LOWER = (
  'àảãáạăằẳẵắặâầẩẫấậ' +
  'èẻẽéẹêềểễếệìỉĩíị' +
  'òỏõóọôồổỗốộơờởỡớợ' +
  'ùủũúụưừửữứựỳỷỹýỵđ'
).split('');
const UPPER = LOWER.map((letter) => letter.toUpperCase());

/** The same letters in the legacy encodings. */
const TCVN3 = (
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË' +
  'ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞ' +
  'ßáâãä«åæçèé¬êëìíî' +
  'ïñòóô\u00adõö÷øùúûüýþ®'
).split('');
const VNI = [
  ...'aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä'.split(' '),
  ...'eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò'.split(' '),
  ...'oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï'.split(' '),
  ...'uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ'.split(' '),
];

test('there are 67 letters with marks', () => {
  expect(new Set([...LOWER, ...UPPER]).size).toBe(134);
});

describe('TCVN3', () => {
  test.each(LOWER.map((letter, index) => [letter, TCVN3[index] ?? '']))('%s', (letter, code) => {
    expect(decodeTcvn3(code)).toBe(letter);
    // A capital with a tone has the code of its small letter; a font of capitals draws it.
    expect(decodeTcvn3(code).toUpperCase()).toBe(letter.toUpperCase());
  });

  test.each('¡¢£¤¥¦§'.split('').map((code, index) => [code, 'ĂÂÊÔƠƯĐ'.charAt(index)]))(
    '%s is the capital %s',
    (code, letter) => expect(decodeTcvn3(code)).toBe(letter),
  );

  test('no two letters have one code', () => expect(new Set(TCVN3).size).toBe(67));

  test.each([
    ['Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['t\u00ad t\u00adëng cña ng\u00adêi', 'tư tưởng của người'],
    ['Kho\u03bcn 5, \u00b5', 'Khoàn 5, à'],
    ['', ''],
  ])('%j reads %j', (text, expected) => expect(decodeTcvn3(text)).toBe(expected));
});

describe('VNI', () => {
  test.each(LOWER.map((letter, index) => [letter, VNI[index] ?? '']))('%s', (letter, code) => {
    expect(decodeVni(code)).toBe(letter);
    expect(decodeVni(code.toUpperCase())).toBe(letter.toUpperCase());
  });

  test('no two letters have one code', () => expect(new Set(VNI).size).toBe(67));

  test.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['ngöôøi ñöôïc höôûng öu ñaõi', 'người được hưởng ưu đãi'],
    ['', ''],
  ])('%j reads %j', (text, expected) => expect(decodeVni(text)).toBe(expected));
});
