import { videos } from '@portal/mock-api/fixtures/videos';
import { fireEvent, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import { answerFromMockApi, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromMockApi();

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const own = videos.find(({ file }) => file !== null);
const outside = videos.find(({ embedUrl }) => embedUrl !== null);
if (!own || !outside) throw new Error('The fixtures lack a film of one kind.');

test('the list leads to each film, with its length and day', async () => {
  const { user } = renderApp('/video');
  await heading('Video clip');
  const link = screen.getByRole('link', { name: own.title });
  expect(link.closest('li')?.textContent).toMatch(/3:05.*14-09-2026/);
  await user.click(link);
  await heading(own.title);
});

test('a film plays in the browser without being fetched first, its words below it', async () => {
  renderApp(`/video/${own.slug}`);
  await heading(own.title);
  const player = screen.getByLabelText(own.title, { selector: 'video' });
  expect(player.getAttribute('preload')).toBe('metadata');
  expect(screen.getByText(/Lời mở đầu/).textContent).toContain('Lời kết.');
});

test('nothing of YouTube is there before a click, then the host without cookies', async () => {
  const { user } = renderApp(`/video/${outside.slug}`);
  await heading(outside.title);
  expect(document.querySelector('iframe, [src*="youtube"], [src*="ytimg"]')).toBeNull();
  await user.click(
    screen.getByRole('button', { name: `Phát video “${outside.title}” từ YouTube` }),
  );
  const frame = screen.getByTitle(`Trình phát video “${outside.title}”`);
  expect(frame.getAttribute('src')).toMatch(
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/,
  );
});

test('a file that cannot be played is told in its place', async () => {
  renderApp(`/video/${own.slug}`);
  await heading(own.title);
  fireEvent.error(screen.getByLabelText(own.title, { selector: 'video' }));
  expect(screen.getByText(/Chưa phát được video này/)).toBeDefined();
});

test('a film made with a phone held upright has an upright place from the start', async () => {
  const poster = {
    url: '/p.jpg',
    width: 700,
    height: 1600,
    alt: '',
    caption: null,
    renditions: [],
  };
  const data = { ...own, poster };
  mockServer.use(http.get('*/api/v1/videos/:slug', () => HttpResponse.json({ data, meta: {} })));
  renderApp(`/video/${own.slug}`);
  await heading(own.title);
  const player = screen.getByLabelText(own.title, { selector: 'video' });
  expect(player.dataset['shape']).toBe('upright');
});

test('a film with neither file nor address says so', async () => {
  const data = { ...own, file: null, embedUrl: null };
  mockServer.use(http.get('*/api/v1/videos/:slug', () => HttpResponse.json({ data, meta: {} })));
  renderApp(`/video/${own.slug}`);
  await heading(own.title);
  expect(screen.getByText(/Chưa phát được video này/)).toBeDefined();
});

test('a film that is not there leads to the others', async () => {
  renderApp('/video/khong-co');
  await heading('Không tìm thấy video');
  expect(screen.getByRole('link', { name: 'Xem tất cả video' })).toBeDefined();
});
