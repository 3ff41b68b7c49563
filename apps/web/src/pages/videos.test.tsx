import { answering } from '@portal/api-fixtures/handlers';
import { recorded } from '@portal/api-fixtures/recorded';
import type { Video } from '@portal/contract/video';
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { answerFromRecord, mockServer } from '../../tests/mock-server.ts';
import { renderApp } from '../../tests/render-app.tsx';

answerFromRecord();

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const slug = 'bao-ho-chi-dan-dia-ly-tai-thanh-hoa';
const { data: own } = recorded('/videos/{slug}', { slug });

/** Answers with the recorded video, changed in some fields. */
function answerWith(fields: Partial<Video>): void {
  mockServer.use(answering('/videos/{slug}', { data: { ...own, ...fields }, meta: {} }, slug));
}

test('the list leads to each film, with its length and day', async () => {
  const { user } = renderApp('/video');
  await heading('Video clip');
  const link = screen.getByRole('link', { name: own.title });
  expect(link.closest('li')?.textContent).toMatch(/0:10.*26-10-2026/);
  await user.click(link);
  await heading(own.title);
});

test('a film plays in the browser without being fetched first, its words below it', async () => {
  renderApp(`/video/${slug}`);
  await heading(own.title);
  const player = screen.getByLabelText(own.title, { selector: 'video' });
  expect(player.getAttribute('preload')).toBe('metadata');
  expect(screen.getByText(/^Mỗi vùng đất/).textContent).toContain('tương lai xanh.');
});

test('a film can be shared, and its words taken as a text', async () => {
  answerWith({ transcript: 'Dòng một' });
  renderApp(`/video/${slug}`);
  await heading(own.title);
  const share = screen.getByRole('region', { name: 'Chia sẻ' });
  expect(share.textContent).toMatch(/Zalo.*Facebook.*Sao chép địa chỉ/);
  const words = screen.getByText('Tải lời thuyết minh (tệp văn bản)');
  expect(words.getAttribute('href')).toBe(`/api/v1/transcripts/${slug}`);
});

test('nothing of YouTube is there before a click, then the host without cookies', async () => {
  answerWith({ file: null, embedUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' });
  const { user } = renderApp(`/video/${slug}`);
  await heading(own.title);
  expect(document.querySelector('iframe, [src*="youtube"], [src*="ytimg"]')).toBeNull();
  await user.click(screen.getByRole('button', { name: `Phát video “${own.title}” từ YouTube` }));
  const frame = screen.getByTitle(`Trình phát video “${own.title}”`);
  expect(frame.getAttribute('src')).toMatch(
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ\?/,
  );
});

test('a file that cannot be played is told in its place', async () => {
  renderApp(`/video/${slug}`);
  await heading(own.title);
  fireEvent.error(screen.getByLabelText(own.title, { selector: 'video' }));
  expect(screen.getByText(/Chưa phát được video này/)).toBeDefined();
});

test('a film made with a phone held upright has an upright place from the start', async () => {
  const poster = {
    url: '/p.jpg',
    absoluteUrl: 'https://so.example/p.jpg',
    width: 700,
    height: 1600,
    alt: '',
    caption: null,
    renditions: [],
  };
  answerWith({ poster });
  renderApp(`/video/${slug}`);
  await heading(own.title);
  const player = screen.getByLabelText(own.title, { selector: 'video' });
  expect(player.dataset['shape']).toBe('upright');
});

test('a film with neither file nor address says so', async () => {
  answerWith({ file: null, embedUrl: null });
  renderApp(`/video/${slug}`);
  await heading(own.title);
  expect(screen.getByText(/Chưa phát được video này/)).toBeDefined();
});

test('a film that is not there leads to the others', async () => {
  renderApp('/video/khong-co');
  await heading('Không tìm thấy video');
  expect(screen.getByRole('link', { name: 'Xem tất cả video' })).toBeDefined();
});
