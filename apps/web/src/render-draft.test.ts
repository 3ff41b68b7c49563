import { ADDRESSES } from '@portal/api-fixtures/addresses';
import { findRecorded } from '@portal/api-fixtures/recorded';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  contentAddress,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { http, HttpResponse } from 'msw/http';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerFromRecord, mockServer } from '../tests/mock-server.ts';
import { render, renderDraft } from './entry-server.tsx';

answerFromRecord();
beforeEach(() => vi.stubEnv('WEB_PUBLIC_URL', 'https://so.example.vn'));

/** The recorded answer about one item of a type. */
function recordedOf(type: ContentTypeName): { slug: string; answer: unknown } {
  const item = new RegExp(`^/${CONTENT_TYPES[type].plural}/([a-z0-9-]+)$`);
  for (const address of ADDRESSES) {
    const [, slug] = item.exec(address) ?? [];
    const found = slug && findRecorded(address);
    if (slug && found && found.status === 200) return { slug, answer: found.body };
  }
  throw new Error(`No item of the type ${type} is recorded.`);
}

async function bodyOf(page: ReturnType<typeof render>): Promise<string> {
  const { status, ...rendered } = await page;
  if (rendered.location !== undefined) throw new Error(`It leads to ${rendered.location}`);
  expect(status).toBe(200);
  return rendered.body;
}

describe.each(CONTENT_TYPE_NAMES)('the page of a draft: %s', (type) => {
  test('is that of the published item, though the API has no such item', async () => {
    const { slug, answer } = recordedOf(type);
    const published = await bodyOf(render(new Request(`http://site${contentAddress(type, slug)}`)));
    const asked = vi.fn<(url: string) => void>();
    mockServer.use(
      http.get(`*/${slug}`, ({ request }) => {
        asked(request.url);
        return new HttpResponse(null, { status: 404 });
      }),
    );
    expect(await bodyOf(renderDraft({ type, slug, answer }, ''))).toBe(published);
    expect(asked).not.toHaveBeenCalled();
  });

  test('is kept for nobody', async () => {
    const missing = () => new HttpResponse(null, { status: 404 });
    mockServer.use(http.get('*/ban-nhap', missing), http.get('*/redirects', missing));
    expect(
      (await renderDraft({ type, slug: 'ban-nhap', answer: recordedOf(type).answer }, '')).status,
    ).toBe(200);
    const page = await render(new Request(`http://site${contentAddress(type, 'ban-nhap')}`));
    expect(page.status).toBe(404);
  });
});
