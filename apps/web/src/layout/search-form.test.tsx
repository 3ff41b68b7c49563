import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { answerFromRecord } from '../../tests/mock-server.ts';
import {
  active,
  field,
  holdAnswers,
  open,
  openAndType,
  options,
  typeAtOnce,
} from '../../tests/search-field.ts';
import { forgetAllSearches } from '../features/search/recent-searches.ts';

answerFromRecord();
beforeEach(() => forgetAllSearches());

const DECISION = /^Quyết định số 37\/2018\/QĐ-UBND/;
const ALL = 'Tìm “37 2018” trong toàn bộ nội dung';
const untilClosed = () => waitFor(() => expect(field().ariaExpanded).toBe('false'));

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
  typeAtOnce('37 2018 qd');
  await screen.findAllByRole('option');
  fireEvent.pointerDown(screen.getByRole('main'));
  expect(options()).toEqual([]);
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
  await screen.findByRole('option', { name: /^Doanh nghiệp cần làm gì khi nhãn hiệu/ });
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
