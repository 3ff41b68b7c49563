import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const CONFERENCE = 'hoi-nghi-tong-ket-2018';

async function open(slug: string) {
  const app = renderApp(`/tin-tuc/${slug}`);
  await screen.findByRole('navigation', { name: 'Đường dẫn trang' });
  return app;
}

/** The link in the text, not the one in the list below. */
function linkTo(number: string): HTMLElement {
  return screen.getByRole('link', { name: number });
}

const card = () => screen.findByRole('tooltip');
const untilGone = () => waitFor(() => expect(screen.queryByRole('tooltip')).toBeNull());

test('an article lists the documents that it cites, with what they are about and their status', async () => {
  const { user } = await open(CONFERENCE);
  const list = await screen.findByRole('region', { name: 'Văn bản viện dẫn' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(7);
  const link = within(list).getByRole('link', { name: 'Quyết định số 38/2018/QĐ-UBND' });
  expect(link.closest('li')?.textContent).toContain('Giải thưởng Khoa học và Công nghệ');
  expect(link.closest('li')?.textContent).toContain('Chưa xác định');
  await user.click(link);
  await screen.findByRole('heading', { level: 1, name: 'Quyết định số 38/2018/QĐ-UBND' });
});

test('an article that cites none has no such list', async () => {
  await open('lich-tiep-cong-dan-quy-4-2026');
  expect(screen.queryByRole('region', { name: 'Văn bản viện dẫn' })).toBeNull();
});

test('the keyboard on a link shows what is cited, describes the link by it, and Escape hides it', async () => {
  const { user } = await open(CONFERENCE);
  const link = linkTo('37/2018/QĐ-UBND');
  await waitFor(async () => {
    linkTo('Liên kết đến mục “Năm văn bản quan trọng về cơ chế, chính sách”').focus();
    await user.tab();
    expect(document.activeElement).toBe(link);
    expect(await screen.findByRole('tooltip', {}, { timeout: 200 })).toBeDefined();
  });
  const shown = await card();
  expect(shown.textContent).toContain('Quyết định số 37/2018/QĐ-UBND');
  expect(shown.textContent).toContain('Về việc ban hành Quy định quản lý các nhiệm vụ');
  expect(shown.textContent).toContain('Chưa xác định');
  expect(link.getAttribute('aria-describedby')).toBe(shown.id);
  await user.keyboard('{Escape}');
  await untilGone();
  expect(document.activeElement).toBe(link);
  expect(link.hasAttribute('aria-describedby')).toBe(false);
});

test('the mouse may go on to the card; it goes when the mouse has left both', async () => {
  const { user } = await open(CONFERENCE);
  await waitFor(async () => {
    await user.unhover(linkTo('216/KH-UBND'));
    await user.hover(linkTo('216/KH-UBND'));
    expect(await screen.findByRole('tooltip', {}, { timeout: 500 })).toBeDefined();
  });
  await user.hover(await card());
  await new Promise((resolve) => setTimeout(resolve, 400));
  await user.unhover(await card());
  await untilGone();
});

test('a finger only follows the link', async () => {
  const { user } = await open(CONFERENCE);
  await user.pointer({ keys: '[TouchA]', target: linkTo('37/2018/QĐ-UBND') });
  await screen.findByRole('heading', { level: 1, name: 'Quyết định số 37/2018/QĐ-UBND' });
  expect(screen.queryByRole('tooltip')).toBeNull();
});
