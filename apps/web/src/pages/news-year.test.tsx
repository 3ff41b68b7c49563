import { calendarYear } from '@portal/contract/calendar';
import { recorded } from '@portal/api-fixtures/recorded';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('a year lists its months with news, each with how many', async () => {
  renderApp('/tin-tuc/nam/2019');
  const { nextElementSibling: count } = await heading('Tin năm 2019');
  expect(count?.textContent).toBe('5 tin');
  const months = within(screen.getByRole('list', { name: 'Các tháng có tin' }));
  expect(months.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    ...['Tháng 02 4 tin', 'Tháng 11 1 tin'],
  ]);
  expect(months.getByRole('link', { name: 'Tháng 02' }).getAttribute('href')).toBe(
    '/tin-tuc/thang/2019-02',
  );
});

test('the years beside it with news are a link away', async () => {
  renderApp('/tin-tuc/nam/2019');
  await heading('Tin năm 2019');
  const neighbours = within(screen.getByRole('navigation', { name: 'Các năm có tin liền kề' }));
  const addresses = neighbours.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['/tin-tuc/nam/2018', '/tin-tuc/nam/2020']);
});

test('a year without news is no page, and leads to the nearest that has some', async () => {
  const { meta } = calendarYear.parse(recorded('/articles/calendar', { query: { year: '1999' } }));
  renderApp('/tin-tuc/nam/1999');
  await heading('Không có tin năm 1999');
  const link = screen.getByRole('link', { name: `Xem tin năm ${meta.next}` });
  expect(link.getAttribute('href')).toBe(`/tin-tuc/nam/${meta.next}`);
});

test.each(['abcd', '19', '1800', '20190', '2019-02'])('there is no year «%s»', async (year) => {
  renderApp(`/tin-tuc/nam/${year}`);
  expect(await heading('Không có năm này')).toBeDefined();
});

test('the page of a month and the calendar lead to its year', async () => {
  renderApp('/tin-tuc/thang/2019-02');
  await heading('Tin tháng 02 năm 2019');
  const trail = within(screen.getByRole('navigation', { name: 'Đường dẫn trang' }));
  expect(trail.getByRole('link', { name: 'Tin năm 2019' }).getAttribute('href')).toBe(
    '/tin-tuc/nam/2019',
  );
  const wider = await screen.findByRole('link', { name: 'Cả năm 2019' });
  expect(wider.getAttribute('href')).toBe('/tin-tuc/nam/2019');
});
