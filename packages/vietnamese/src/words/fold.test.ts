import { describe, expect, it } from 'vitest';
import { fold } from './fold.js';

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const BASES = new Map([
  ['ă', 'a'],
  ['â', 'a'],
  ['ê', 'e'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ư', 'u'],
]);

describe('folding', () => {
  it.each(VOWELS)(
    'every tone of %s folds to the bare letter, composed or not, in either case',
    (vowel) => {
      for (const tone of TONES) {
        const letter = `${vowel}${tone}`;
        const bare = BASES.get(vowel) ?? vowel;
        const forms = [letter.normalize('NFC'), letter.normalize('NFD')];
        for (const form of forms.flatMap((one) => [one, one.toUpperCase()])) {
          expect(fold(form)).toBe(bare);
        }
      }
    },
  );

  it.each([
    ['Đà Nẵng', 'da nang'],
    ['ĐƯỜNG', 'duong'],
    ['\u00D0ường', 'duong'],
    ['Sở Khoa học và Công nghệ', 'so khoa hoc va cong nghe'],
    ['hoà', 'hoa'],
    ['5 µm', '5 μm'],
    ['ﬁle Ｗｉ–Ｆｉ ４', 'file wi–fi 4'],
    ['QĐ-UBND¹, m², ½ …', 'qd-ubnd¹, m², ½ …'],
    ['37/2018/QĐ-UBND', '37/2018/qd-ubnd'],
    ['KH&CN 2019', 'kh&cn 2019'],
    ['', ''],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('a text that is folded already stays as it is', () => {
    const once = fold('Hội nghị tổng kết hoạt động khoa học và công nghệ');
    expect(fold(once)).toBe(once);
  });
});
