import { unavailable } from '@portal/api-fixtures/errors';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw/http';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { answerFromRecord, mockServer } from '../../../tests/mock-server.ts';
import { createQueryClient } from '../../lib/query-client.ts';
import { NewsCalendar } from './news-calendar.tsx';

answerFromRecord();
afterEach(() => void vi.useRealTimers());

const FEB_26 = 'Thứ Ba, 26 tháng 2 năm 2019, 2 tin';
const FEB_27 = 'Thứ Tư, 27 tháng 2 năm 2019, không có tin';

type Shown = Parameters<typeof NewsCalendar>[0];

function showCalendar(shown: Shown = { month: '2019-02' }) {
  const router = createMemoryRouter([
    { path: '/', element: <NewsCalendar {...shown} /> },
    { path: '*', element: <p>Trang khác</p> },
  ]);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { user, path: () => router.state.location.pathname };
}

const link = (name: string) => screen.findByRole('link', { name });
const button = (name: string) => screen.findByRole('button', { name });
const focused = () => document.activeElement?.getAttribute('aria-label');

describe('days', () => {
  it('a day with news is a link to its page and says how many there are', async () => {
    const { user, path } = showCalendar();
    await user.click(await link(FEB_26));
    expect(path()).toBe('/tin-tuc/ngay/2019-02-26');
  });

  it('a day without news says so and leads nowhere', async () => {
    const { user, path } = showCalendar();
    await user.click(await button(FEB_27));
    expect(await screen.findByText('Ngày 27-02-2019 không có tin.')).toBe(
      screen.getByText('Ngày 27-02-2019 không có tin.', { selector: '[role=status]' }),
    );
    expect(path()).toBe('/');
  });

  it('the day of the page is the selected one', async () => {
    showCalendar({ selected: '2019-02-26' });
    await link(`${FEB_26}, đang chọn`);
    const selected = screen.getAllByRole('gridcell', { selected: true });
    expect(selected.map((cell) => cell.textContent)).toEqual(['26']);
  });

  it('weeks run from Monday to Sunday', async () => {
    showCalendar();
    await link(FEB_26);
    const names = screen.getAllByRole('columnheader', { hidden: true });
    expect(names.map((one) => one.textContent)).toEqual(['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN']);
  });

  it.each(['America/Los_Angeles', 'UTC', 'Asia/Ho_Chi_Minh'])(
    'today is the day in Vietnam on a device in %s',
    async (zone) => {
      vi.stubEnv('TZ', zone);
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-19T17:30:00Z') });
      showCalendar({});
      const today = await link('Hôm nay, Thứ Sáu, 20 tháng 11 năm 2026, 2 tin');
      expect(today.getAttribute('aria-current')).toBe('date');
      expect(today.textContent).toBe('20');
      vi.unstubAllEnvs();
    },
  );
});

describe('the months beside the one that is shown', () => {
  /** The requested months, in chronological order. */
  function watchMonths(): () => string[] {
    const asked = new Set<string>();
    const watch = ({ request }: { request: Request }) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname.endsWith('/calendar')) asked.add(searchParams.get('month') ?? '');
    };
    mockServer.events.on('request:start', watch);
    onTestFinished(() => mockServer.events.removeListener('request:start', watch));
    return () => [...asked].toSorted((one, other) => one.localeCompare(other));
  }

  it('are loaded ahead', async () => {
    const months = watchMonths();
    showCalendar();
    await link(FEB_26);
    await vi.waitFor(() => expect(months()).toEqual(['2019-01', '2019-02', '2019-03']));
  });

  it('are not for a visitor who saves data', async () => {
    Object.defineProperty(navigator, 'connection', {
      value: { saveData: true },
      configurable: true,
    });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'connection'));
    const months = watchMonths();
    showCalendar();
    await link(FEB_26);
    expect(months()).toEqual(['2019-02']);
  });
});

describe('months', () => {
  it('can be chosen only within the span that has news', async () => {
    const { user } = showCalendar();
    await link(FEB_26);
    const year = screen.getByRole('combobox', { name: 'Chọn năm' });
    const years = [...year.querySelectorAll('option')].map(({ value }) => value);
    expect([years[0], years.at(-1)]).toEqual(['2017', '2026']);
    await user.selectOptions(year, '2017');
    await link('Thứ Năm, 15 tháng 6 năm 2017, 1 tin');
    const months = screen.getByRole('combobox', { name: 'Chọn tháng' });
    const open = [...months.querySelectorAll('option')].filter(({ disabled }) => !disabled);
    expect(open.map(({ text }) => text)).toEqual(
      [6, 7, 8, 9, 10, 11, 12].map((month) => `Tháng ${month}`),
    );
    const previous = await button('Tháng trước');
    expect(previous.getAttribute('aria-disabled')).toBe('true');
  });

  it('turn one by one, and the link below names the one that is shown', async () => {
    const { user } = showCalendar({ month: '2026-10' });
    await link('Thứ Tư, 14 tháng 10 năm 2026, 2 tin');
    await user.click(await link('Tháng sau'));
    await link('Thứ Ba, 3 tháng 11 năm 2026, 1 tin');
    const whole = await link('Xem tin cả tháng 11 năm 2026');
    expect(whole.getAttribute('href')).toBe('/tin-tuc/thang/2026-11');
  });

  it('that lie after the newest news open at the newest news', async () => {
    showCalendar({ month: '2030-01' });
    const newest = /^Thứ Sáu, 20 tháng 11 năm 2026, 2 tin$/;
    expect(await screen.findByRole('link', { name: newest })).toBeDefined();
  });

  it('are always six weeks high', async () => {
    showCalendar();
    await link(FEB_26);
    expect(screen.getByRole('grid').querySelectorAll('tbody tr')).toHaveLength(6);
  });
});

describe('by keyboard', () => {
  it('arrows, Home, End, Page Up and Page Down move over the days', async () => {
    const { user } = showCalendar({ selected: '2019-02-26' });
    const start = await link(`${FEB_26}, đang chọn`);
    expect(start.tabIndex).toBe(0);
    start.focus();
    const steps: [string, string][] = [
      ['{ArrowRight}', FEB_27],
      ['{ArrowUp}', 'Thứ Tư, 20 tháng 2 năm 2019, không có tin'],
      ['{Home}', 'Thứ Hai, 18 tháng 2 năm 2019, không có tin'],
      ['{End}', 'Chủ Nhật, 24 tháng 2 năm 2019, không có tin'],
      ['{ArrowDown}', 'Chủ Nhật, 3 tháng 3 năm 2019, không có tin'],
      ['{ArrowLeft}{ArrowLeft}', 'Thứ Sáu, 1 tháng 3 năm 2019, không có tin'],
      ['{PageUp}', 'Thứ Sáu, 1 tháng 2 năm 2019, không có tin'],
      ['{PageDown}', 'Thứ Sáu, 1 tháng 3 năm 2019, không có tin'],
    ];
    for (const [keys, label] of steps) {
      await user.keyboard(keys);
      await waitFor(() => expect(focused()).toBe(label));
    }
  });

  it('Enter opens a day with news', async () => {
    const { user, path } = showCalendar({ selected: '2019-02-19' });
    (await link('Thứ Ba, 19 tháng 2 năm 2019, 1 tin, đang chọn')).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(path()).toBe('/tin-tuc/ngay/2019-02-26'));
  });

  it('Enter on a day without news says so and keeps the focus', async () => {
    const { user } = showCalendar({ selected: '2019-02-26' });
    (await link(`${FEB_26}, đang chọn`)).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    await screen.findByText('Ngày 27-02-2019 không có tin.');
    expect(focused()).toBe(FEB_27);
  });
});

describe('when a month cannot be loaded', () => {
  function failMonth() {
    mockServer.use(http.get('*/api/v1/articles/calendar', unavailable));
  }

  it('its days stay, nothing is claimed of them, and each still leads to its page', async () => {
    failMonth();
    const { user, path } = showCalendar();
    await screen.findByText('Chưa tải được các ngày có tin.');
    expect(screen.queryByText(/không có tin/)).toBeNull();
    await user.click(await button('Thứ Ba, 26 tháng 2 năm 2019'));
    expect(path()).toBe('/tin-tuc/ngay/2019-02-26');
  });

  it('another attempt brings it', async () => {
    failMonth();
    const { user } = showCalendar();
    const retry = await button('Thử lại');
    mockServer.resetHandlers();
    await user.click(retry);
    await link(FEB_26);
    expect(screen.queryByText('Chưa tải được các ngày có tin.')).toBeNull();
  });
});
