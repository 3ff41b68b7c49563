import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readingRate } from '../../lib/display-choices.ts';
import { ReadingTools } from '../reading-tools.tsx';

/** A fake voice that finishes at once. */
class Utterance extends EventTarget {
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
class Speech extends EventTarget {
  voices = [{ lang: 'en-US', voiceURI: 'en', localService: true }];
  said: Utterance[] = [];
  speak = (utterance: Utterance) => void this.said.push(utterance);
  cancel = vi.fn<() => void>();
  getVoices = () => this.voices;

  addVietnamese() {
    this.voices = [...this.voices, { lang: 'vi_VN', voiceURI: 'vi', localService: false }];
    this.dispatchEvent(new Event('voiceschanged'));
  }
  get last() {
    return this.said.at(-1);
  }
  texts = () => this.said.map(({ text }) => text);
  end = (type: 'end' | 'error' = 'end') =>
    act(() => {
      this.last?.dispatchEvent(new Event(type));
    });
}

let speech: Speech;

beforeEach(() => {
  speech = new Speech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  readingRate.choose('1');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const page = (path = 'a') => (
  <article>
    <nav>Trang chủ</nav>
    <h1>Quyết định số 37/2018/QĐ-UBND</h1>
    <ReadingTools path={path} />
    <p>
      Câu <b>một</b>. Câu hai.
    </p>
    <table>
      <tbody>
        <tr>
          <td>Ô một</td>
          <td>—</td>
        </tr>
      </tbody>
    </table>
    <ul data-unread>
      <li>tep.pdf</li>
    </ul>
  </article>
);
const open = async (path?: string) => {
  speech.addVietnamese();
  const opened = render(page(path));
  await screen.findByRole('button', { name: 'Đọc bài' });
  return opened;
};
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => userEvent.click(button(name));

test('where there is no Vietnamese voice nothing is offered, until one comes', async () => {
  render(page());
  expect(screen.queryByRole('button', { name: 'Đọc bài' })).toBeNull();
  act(() => speech.addVietnamese());
  expect(await screen.findByRole('button', { name: 'Đọc bài' })).toBeDefined();
});

test('an older browser without speech shows the rest of the tools', () => {
  vi.stubGlobal('SpeechSynthesisUtterance', undefined);
  Reflect.deleteProperty(window, 'SpeechSynthesisUtterance');
  render(page());
  expect(screen.queryByRole('button', { name: 'Đọc bài' })).toBeNull();
  expect(button('In nội dung')).toBeDefined();
});

test('it reads sentence by sentence, numbers as words, and nothing of the tools', async () => {
  await open();
  await press('Đọc bài');
  for (let sentence = 0; sentence < 4; sentence += 1) speech.end();
  expect(speech.texts()).toEqual([
    'Quyết định số 37 năm 2018 của Ủy ban nhân dân',
    ...['Câu một.', 'Câu hai.', 'Ô một'],
  ]);
  expect(button('Đọc bài')).toBeDefined();
});

test('a pause begins the same sentence again, a stop the whole', async () => {
  await open();
  await press('Đọc bài');
  speech.end();
  await press('Tạm dừng');
  expect(speech.cancel).toHaveBeenCalledOnce();
  await press('Đọc tiếp');
  expect(speech.texts().slice(1)).toEqual(['Câu một.', 'Câu một.']);
  await press('Dừng đọc');
  expect(document.activeElement).toBe(button('Đọc bài'));
  await press('Đọc bài');
  expect(speech.last?.text).toContain('Quyết định');
});

test('another pace holds at once and is remembered on the device', async () => {
  await open();
  await press('Đọc bài');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tốc độ đọc' }), 'Nhanh');
  expect(speech.said.map(({ rate }) => rate)).toEqual([1, 1.25]);
  expect(localStorage.getItem('toc-do-doc')).toBe('1.25');
});

test('a voice that fails says so and can be asked again', async () => {
  await open();
  await press('Đọc bài');
  speech.end('error');
  expect(screen.getByText(/Trình duyệt chưa đọc được/)).toBeDefined();
  expect(button('Đọc bài')).toBeDefined();
});

test('the voice falls silent when another article takes the place, and when the page is left', async () => {
  const { rerender, unmount } = await open('a');
  await press('Đọc bài');
  rerender(page('b'));
  expect(speech.cancel).toHaveBeenCalledOnce();
  expect(button('Đọc bài')).toBeDefined();
  await press('Đọc bài');
  unmount();
  expect(speech.cancel).toHaveBeenCalledTimes(2);
});

test('a sentence longer than a voice can hold is said in parts, none of it lost', async () => {
  speech.addVietnamese();
  const words = 'Các cơ quan, đơn vị, tổ chức, cá nhân '.repeat(20).trim();
  render(
    <article>
      <ReadingTools path="a" />
      <p>{words}</p>
    </article>,
  );
  await screen.findByRole('button', { name: 'Đọc bài' });
  await press('Đọc bài');
  while (screen.queryByRole('button', { name: 'Tạm dừng' })) speech.end();
  expect(Math.max(...speech.texts().map(({ length }) => length))).toBeLessThanOrEqual(160);
  expect(speech.texts().join(' ')).toBe(words);
});
