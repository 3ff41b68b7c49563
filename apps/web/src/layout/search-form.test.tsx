import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atOnceWhen } from '../../tests/at-once-when.ts';
import { answerFromMockApi, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';
import { forgetAllSearches, noteSearch } from '../features/search/recent-searches.ts';

answerFromMockApi();
beforeEach(() => forgetAllSearches());
afterEach(() => void vi.useRealTimers());

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Từ khóa cần tìm' });
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const active = () =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
const untilClosed = () => waitFor(() => expect(field().ariaExpanded).toBe('false'));
/** The list comes on its own, after the first focus. */
const untilSuggesting = () => within(screen.getByRole('banner')).findByRole('status');
const DECISION = /^Quyết định số 37\/2018\/QĐ-UBND/;
const ALL = 'Tìm “37 2018” trong toàn bộ nội dung';

/** A page without fields of its own. */
async function open(address = '/so-do') {
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1, name: 'Sơ đồ cổng' });
  return app;
}

async function openAndType(text: string) {
  const app = await open();
  await app.user.type(field(), text);
  await screen.findAllByRole('option');
  return app;
}

/** Puts texts into the field, one after the other, faster than any pause. */
function typeAtOnce(...texts: string[]) {
  for (const text of texts) fireEvent.input(field(), { target: { value: text } });
}

interface Asked {
  q: string;
  signal: AbortSignal;
  answer: (...titles: string[]) => void;
}

/** Every request for suggestions, to be answered when the test wants. */
function holdAnswers(): Asked[] {
  const asked: Asked[] = [];
  mockServer.use(
    http.get('*/api/v1/search/suggest', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q') ?? '';
      const { signal } = request;
      const answered = new Promise<string[]>((resolve) => {
        asked.push({ q, signal, answer: (...titles) => resolve(titles) });
      });
      return answered.then((titles) => {
        const data = titles.map((title, index) => ({
          ...{ type: 'article', documentId: String(index), slug: `tin-${index}` },
          ...{ title, titleMatches: [] },
        }));
        return HttpResponse.json({ data, meta: {} });
      });
    }),
  );
  return asked;
}

test('what may be meant is offered below the field, marked, with its type', async () => {
  await openAndType('37 2018');
  expect(options()).toEqual([expect.stringMatching(DECISION), ALL]);
  const [decision] = screen.getAllByRole('option');
  expect([...(decision?.querySelectorAll('mark') ?? [])].map((one) => one.textContent)).toEqual([
    '37',
    '2018',
  ]);
  expect(decision?.textContent).toMatch(/ Văn bản$/);
  expect(field().ariaExpanded).toBe('true');
  expect(field().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  expect(document.activeElement).toBe(field());
  await screen.findByText(/^Có 1 gợi ý\./);
});

test('the arrows go through the list and around it, the focus stays in the field', async () => {
  const { user } = await openAndType('37 2018');
  expect(active()).toBeUndefined();
  await user.keyboard('{ArrowDown}');
  expect(active()).toMatch(DECISION);
  expect(screen.getByRole('option', { selected: true }).textContent).toMatch(DECISION);
  await user.keyboard('{ArrowDown}');
  expect(active()).toBe(ALL);
  await user.keyboard('{ArrowDown}');
  expect(active()).toMatch(DECISION);
  await user.keyboard('{ArrowUp}');
  expect(active()).toBe(ALL);
  expect(document.activeElement).toBe(field());
  await user.keyboard('{Home}');
  expect(active()).toBeUndefined();
  await user.keyboard('{ArrowUp}');
  expect(active()).toBe(ALL);
});

test('Enter opens the active option', async () => {
  const { user, router } = await openAndType('37 2018');
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/van-ban/37-2018-qd-ubnd'));
  await untilClosed();
});

test('Enter searches for the text where no option is active', async () => {
  const { user, router } = await openAndType('37 2018');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “37 2018”' });
  expect(router.state.location.search).toBe('?q=37+2018');
  expect(field().value).toBe('37 2018');
  expect(options()).toEqual([]);
});

test('a press opens an option', async () => {
  const { user, router } = await openAndType('37 2018');
  await user.click(screen.getByRole('option', { name: DECISION }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/van-ban/37-2018-qd-ubnd'));
  await untilClosed();
});

test('Escape closes the list, and the second time clears the field', async () => {
  const { user } = await openAndType('37 2018');
  await user.keyboard('{Escape}');
  expect(options()).toEqual([]);
  expect(field().ariaExpanded).toBe('false');
  expect(field().value).toBe('37 2018');
  await user.keyboard('{ArrowDown}');
  await screen.findAllByRole('option');
  await user.keyboard('{Escape}{Escape}');
  expect(field().value).toBe('');
  expect(document.activeElement).toBe(field());
});

test('Tab leaves the field, and a press elsewhere closes the list', async () => {
  const { user } = await openAndType('37 2018');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tìm kiếm' }));
  expect(options()).toEqual([]);
  await user.click(field());
  await user.type(field(), ' qd');
  await screen.findAllByRole('option');
  fireEvent.pointerDown(screen.getByRole('main'));
  expect(options()).toEqual([]);
});

test('letters typed in one go are asked for once, at the first pause', async () => {
  const asked = holdAnswers();
  const { user } = await open();
  await user.click(field());
  await untilSuggesting();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  typeAtOnce('k', 'kh', 'kho', 'khoa');
  await vi.advanceTimersByTimeAsync(149);
  expect(asked).toEqual([]);
  typeAtOnce('khoa h');
  await vi.advanceTimersByTimeAsync(149);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  vi.useRealTimers();
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['khoa h']));
});

test('a text that is typed further gives up its request; its late answer is never shown', async () => {
  const asked = holdAnswers();
  const { user } = await open();
  await user.click(field());
  typeAtOnce('khoa');
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['khoa']));
  typeAtOnce('mua');
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['khoa', 'mua']));
  expect(asked[0]?.signal.aborted).toBe(true);
  asked[1]?.answer('Mùa lúa');
  await screen.findByRole('option', { name: /^Mùa lúa/ });
  asked[0]?.answer('Khoa học');
  await user.keyboard('{ArrowDown}');
  expect(options()).toEqual(['Mùa lúa Tin bài', 'Tìm “mua” trong toàn bộ nội dung']);
});

test('while a longer text is asked for the list stands; for another text it goes', async () => {
  const asked = holdAnswers();
  await open();
  field().focus();
  typeAtOnce('khoa');
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('Khoa học');
  await screen.findByRole('option', { name: /^Khoa học/ });
  typeAtOnce('khóa h');
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(options()).toEqual(['Khoa học Tin bài', 'Tìm “khóa h” trong toàn bộ nội dung']);
  typeAtOnce('mua');
  await waitFor(() => expect(asked).toHaveLength(3));
  expect(options()).toEqual([]);
});

test('a key that comes together with the list is not lost', async () => {
  renderApp('/tim-kiem?q=giai+thuong');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “giai thuong”' });
  atOnceWhen(
    () => document.querySelector('search [role=status]') !== null,
    () => typeAtOnce(''),
  );
  field().focus();
  await screen.findByRole('listbox', { name: 'Tìm gần đây' });
  expect(options()).toEqual(['giai thuong']);
});

test.each(['?', ' ', '🎉', 'a'.repeat(201)])('nothing is asked for «%s»', async (typed) => {
  const asked = holdAnswers();
  await open();
  field().focus();
  await untilSuggesting();
  typeAtOnce(typed);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  typeAtOnce(`${typed} `);
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  typeAtOnce('mua');
  await waitFor(() => expect(asked.map(({ q }) => q)).toEqual(['mua']));
});

test('suggestions that fail, or are none, leave the form as it is', async () => {
  let count = 0;
  mockServer.use(
    http.get('*/api/v1/search/suggest', () => {
      count += 1;
      return HttpResponse.json({}, { status: 503 });
    }),
  );
  const { user } = await open();
  await user.type(field(), 'mua');
  await waitFor(() => expect(count).toBe(1));
  expect(options()).toEqual([]);
  expect(screen.queryByText(/^Chưa tải được/)).toBeNull();
  mockServer.resetHandlers();
  await user.type(field(), ' xyz');
  await screen.findByText('Không có gợi ý.');
  expect(field().ariaExpanded).toBe('false');
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “mua xyz”' });
});

test('keys that compose a letter are not for the list', async () => {
  const { user, router } = await openAndType('37 2018');
  await user.keyboard('{ArrowDown}');
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    expect(fireEvent.keyDown(field(), { key, isComposing: true })).toBe(true);
  }
  expect(active()).toMatch(DECISION);
  expect(router.state.location.pathname).toBe('/so-do');
});

test('a word that is being composed has its suggestions too, as phones compose every word', async () => {
  await open();
  field().focus();
  fireEvent.compositionStart(field());
  fireEvent.input(field(), { target: { value: 'nhãn' }, isComposing: true });
  await screen.findByRole('option', { name: /nhãn hiệu/i });
  expect(field().ariaExpanded).toBe('true');
});

test('HTML in a suggestion is shown as text', async () => {
  const asked = holdAnswers();
  await open();
  field().focus();
  typeAtOnce('img');
  await waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('<img src=x onerror=alert(1)>');
  await screen.findByRole('option', { name: /^<img src=x onerror=alert\(1\)>/ });
  expect(document.querySelector('img[src=x]')).toBeNull();
});

const removals = () =>
  screen.queryAllByRole('button', { name: /khỏi lịch sử tìm kiếm$/ }).map((one) => one.ariaLabel);

test('an empty field offers what was searched for before, and a choice searches again', async () => {
  noteSearch('nhan hieu');
  noteSearch('<b>');
  const { user } = await open();
  await user.click(field());
  await screen.findByRole('listbox', { name: 'Tìm gần đây' });
  expect(options()).toEqual(['<b>', 'nhan hieu']);
  expect(screen.getByText('Chỉ lưu trên thiết bị này.')).toBeDefined();
  await user.keyboard('{ArrowUp}{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “nhan hieu”' });
  expect(options()).toEqual([]);
});

test('a search is noted when its results are shown, not while it is typed', async () => {
  const { user, router } = await openAndType('37 2018');
  await user.keyboard('{Escape}{Escape}');
  await user.type(field(), 'nhan hieu{Enter}');
  await screen.findByRole('heading', { level: 1, name: 'Tìm “nhan hieu”' });
  await router.navigate('/tim-kiem?q=%3F%3F');
  await screen.findByRole('heading', { level: 1, name: 'Tìm kiếm' });
  await router.navigate('/so-do');
  await screen.findByRole('heading', { level: 1, name: 'Sơ đồ cổng' });
  await user.click(field());
  await screen.findByRole('listbox', { name: 'Tìm gần đây' });
  expect(options()).toEqual(['nhan hieu']);
});

test('the Delete key takes the active one out, a button any', async () => {
  for (const text of ['ba', 'hai', 'một']) noteSearch(text);
  const { user } = await open();
  await user.click(field());
  await screen.findByRole('listbox');
  await user.keyboard('{ArrowDown}{Delete}');
  expect(removals()).toEqual(['Xóa “hai” khỏi lịch sử tìm kiếm', 'Xóa “ba” khỏi lịch sử tìm kiếm']);
  expect(active()).toBe('hai');
  await user.click(screen.getByRole('button', { name: 'Xóa “ba” khỏi lịch sử tìm kiếm' }));
  expect(options()).toEqual(['hai']);
  expect(document.activeElement).toBe(field());
});

test('the keyboard reaches the button that clears the history; the focus returns', async () => {
  noteSearch('một');
  const { user } = await open();
  await user.click(field());
  await screen.findByRole('listbox');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Xóa lịch sử tìm kiếm' }));
  await user.keyboard('{Enter}');
  expect(options()).toEqual([]);
  expect(document.activeElement).toBe(field());
  expect(within(screen.getByRole('banner')).getByText('Đã xóa lịch sử tìm kiếm.')).toBeDefined();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tìm kiếm' }));
});
