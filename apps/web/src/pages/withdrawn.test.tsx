import { PROBLEM_TYPE, type Problem } from '@portal/contract/problem';
import { screen, within } from '@testing-library/react';
import { http } from 'msw/http';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

function withdraw(path: string, location?: string): void {
  const body: Problem = {
    ...{ type: 'about:blank', title: 'Nội dung đã được gỡ', status: 410, detail: 'Đã gỡ.' },
    withdrawn: { on: '2026-02-26', ...(location !== undefined && { location }) },
  };
  const headers = { 'Content-Type': PROBLEM_TYPE };
  mockServer.use(http.get(`*/api/v1${path}`, () => Response.json(body, { status: 410, headers })));
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('what was published by mistake says that it is gone, and leads on', async () => {
  withdraw('/articles/dang-nham');
  renderApp('/tin-tuc/dang-nham');
  await heading('Nội dung đã được gỡ bỏ');
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: 'Xem tất cả tin tức' })).toBeDefined();
  expect(main.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('what was replaced leads to what has replaced it, whatever its type', async () => {
  withdraw('/articles/ban-cu', '/trang/gioi-thieu');
  const { router } = renderApp('/tin-tuc/ban-cu');
  await heading('Giới thiệu');
  expect(router.state.location.pathname).toBe('/trang/gioi-thieu');
});
