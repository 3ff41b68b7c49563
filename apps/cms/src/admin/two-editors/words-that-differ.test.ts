import { expect, test } from 'vitest';
import { wordsThatDiffer } from './words-that-differ';

/** The texts with brackets around the words that differ. */
function marked(one: string, other: string): string[] {
  const texts = [one.split(' '), other.split(' ')] as const;
  const places = wordsThatDiffer(...texts);
  return texts.map((words, side) =>
    words.map((word, at) => (places[side]?.has(at) ? `[${word}]` : word)).join(' '),
  );
}

test('of two versions those words are marked that only one of them has', () => {
  expect(marked('Sở tổ chức cuộc họp hôm nay', 'Sở tổ chức hội nghị lớn hôm nay')).toEqual([
    'Sở tổ chức [cuộc] [họp] hôm nay',
    'Sở tổ chức [hội] [nghị] [lớn] hôm nay',
  ]);
  expect(marked('Hôm nay họp', 'Hôm nay họp sớm')).toEqual(['Hôm nay họp', 'Hôm nay họp [sớm]']);
});

test('versions that share little are not marked all over', () => {
  expect(marked('Thông báo', 'Hoạt động')).toEqual(['Thông báo', 'Hoạt động']);
  const names = ['Sở hữu trí tuệ', 'Hoạt động của Sở'] as const;
  expect(marked(...names)).toEqual(names);
});
