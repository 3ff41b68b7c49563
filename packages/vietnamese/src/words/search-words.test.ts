import { describe, expect, it, test } from 'vitest';
import { placedWords, searchText, searchWords } from './search-words.js';

const exact = (text: string) => searchWords(text).map((word) => word.exact);
const folded = (text: string) => searchWords(text).map((word) => word.folded);

describe('one tone placement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'hòa'],
    ['thuỷ', 'thủy'],
    ['Thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['hòan', 'hoàn'],
    ['hùynh', 'huỳnh'],
    ['qúy', 'quý'],
    ['quỳ', 'quỳ'],
    ['gìa', 'già'],
    ['gì', 'gì'],
    ['giữ', 'giữ'],
    ['giải', 'giải'],
    ['qủa', 'quả'],
    ['của', 'của'],
    ['ngoài', 'ngoài'],
    ['khuỷu', 'khuỷu'],
    ['tiền', 'tiền'],
    ['thuở', 'thuở'],
    ['người', 'người'],
    ['quyết', 'quyết'],
    ['nước', 'nước'],
    ['Ðường', 'đường'],
    ['café', 'café'],
    ['naïve', 'naïve'],
    ['ubnd', 'ubnd'],
  ])('%s is compared as %s, composed or not', (typed, form) => {
    expect(exact(typed)).toEqual([form]);
    expect(exact(typed.normalize('NFD'))).toEqual([form]);
    expect(exact(typed.toUpperCase())).toEqual([form]);
  });

  it('moves no mark but the tone, and loses none', () => {
    const VOWELS = ['oa', 'oe', 'uy', 'ai', 'ia', 'ua', 'ưa', 'uê', 'oai', 'uôi', 'yêu', 'a', 'y'];
    const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    for (const vowels of VOWELS) {
      for (const tone of TONES) {
        const spellings = Array.from(vowels, (letter, at) =>
          (vowels.slice(0, at) + letter + tone + vowels.slice(at + 1)).normalize('NFC'),
        );
        const forms = new Set(spellings.flatMap((spelling) => exact(`t${spelling}`)));
        expect(forms.size, vowels + tone).toBe(1);
        expect([...forms].map((form) => form.normalize('NFD')).join('')).toContain(tone);
      }
    }
  });
});

test.each([
  ['37/2018/QĐ-UBND', ['37', '2018', 'qd', 'ubnd']],
  ['Đà Nẵng, năm 2026!', ['da', 'nang', 'nam', '2026']],
  ['KH&CN (m²) 1.000 😀 “giải”', ['kh', 'cn', 'm', '1', '000', 'giai']],
  ['quy\u200bết đ\u00adịnh \u202ebáo cáo', ['quyet', 'dinh', 'bao', 'cao']],
  ['5 µm, 5 μm', ['5', 'μm', '5', 'μm']],
  ['ﬁle ＡＢ４', ['file', 'ab4']],
  ['khoa học¹', ['khoa', 'hoc']],
  [' "*-:() ', []],
  ['', []],
])('%s has the words %j', (text, words) => expect(folded(text)).toEqual(words));

test('a word that goes on for ever is compared by its beginning', () => {
  const [word] = searchWords('ă'.repeat(2_000));
  expect(word).toEqual({ exact: 'ă'.repeat(64), folded: 'a'.repeat(64) });
});

test('a million marks on one letter are read at once', () => {
  expect(searchWords(`a${'\u0301'.repeat(1_000_000)} ban`).map((word) => word.folded)).toEqual([
    'a',
    'ban',
  ]);
});

test('words stand where they are in the text that is shown', () => {
  const text = searchText('Hội nghị “Khoa học”'.normalize('NFD'));
  const places = [...placedWords(text)].map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(['Hội', 'nghị', 'Khoa', 'học']);
});
