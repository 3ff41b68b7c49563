import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Highlight } from './highlight.tsx';

function show(text: string, words: string[]) {
  const matches = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length };
  });
  const { container } = render(<Highlight text={text} matches={matches} />);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  return { text: container.textContent, marks };
}

test.each([
  ['Giải thưởng khoa học', ['Giải', 'học']],
  ['Giải thưởng khoa học'.normalize('NFD'), ['thưởng'.normalize('NFD')]],
  ['🎉 Tết 🎉 Nguyên đán', ['Tết', 'đán']],
  ['<b>Giải</b> & “thưởng”', ['Giải', 'thưởng']],
  ['Không có từ nào', []],
  ['', []],
])('in «%s» the words %j are marked and the text stays whole', (text, words) => {
  expect(show(text, words)).toEqual({ text, marks: words });
});
