import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { Pager, pagesAround } from './pager.tsx';

function showPager(page: number, pageCount: number) {
  const pagination = { page, pageCount, pageSize: 10, total: pageCount * 10, nextCursor: null };
  render(
    <MemoryRouter>
      <Pager pagination={pagination} addressOf={(number) => `/tin-tuc?trang=${number}`} />
    </MemoryRouter>,
  );
}

test('a list of one page needs no pager', () => {
  showPager(1, 1);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('the page that is shown is marked, the ones around it are links', () => {
  showPager(5, 9);
  const pager = screen.getByRole('navigation', { name: 'Phân trang' });
  const marked = within(pager)
    .getAllByRole('link')
    .filter(({ ariaCurrent }) => ariaCurrent === 'page');
  expect(marked.map((link) => link.getAttribute('aria-label'))).toEqual(['Trang 5']);
  expect(within(pager).getByRole('link', { name: 'Trang 6' })).toHaveProperty(
    'href',
    expect.stringContaining('/tin-tuc?trang=6'),
  );
});

test('there is no way before the first page nor behind the last', () => {
  showPager(1, 3);
  expect(screen.queryByText('Trang trước')).toBeNull();
  expect(screen.getByText('Trang sau').getAttribute('rel')).toBe('next');
});

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, 9]],
  [5, 9, [1, 4, 5, 6, 9]],
  [9, 9, [1, 8, 9]],
])('page %i of %i shows the pages %j', (page, pageCount, pages) => {
  expect(pagesAround(page, pageCount)).toEqual(pages);
});
