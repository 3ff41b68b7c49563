import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { mockServer } from './mock-server.ts';
import { renderApp } from './render-app.tsx';

export const field = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: 'Từ khóa cần tìm' });
export const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
export const active = () =>
  document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
/** The suggestion list loads lazily, after the first focus. */
export const untilSuggesting = () => within(screen.getByRole('banner')).findByRole('status');

/** Opens a page without form fields of its own. */
export async function open() {
  const app = renderApp('/so-do');
  await screen.findByRole('heading', { level: 1, name: 'Sơ đồ trang' });
  return app;
}

export async function openAndType(text: string) {
  const app = await open();
  await app.user.click(field());
  // Typed key by key, a busy machine would show suggestions for half of the text.
  typeAtOnce(text);
  await screen.findAllByRole('option');
  return app;
}

/** Sets texts in the field one after the other, faster than the debounce. */
export function typeAtOnce(...texts: string[]) {
  for (const text of texts) fireEvent.input(field(), { target: { value: text } });
}

interface Asked {
  q: string;
  signal: AbortSignal;
  answer: (...titles: string[]) => void;
}

/** Holds every request for suggestions until the test answers it. */
export function holdAnswers(): Asked[] {
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
          ...{ title, titleMatches: [], url: 'https://so.example/tin-tuc/mot-tin' },
        }));
        return HttpResponse.json({ data, meta: {} });
      });
    }),
  );
  return asked;
}
