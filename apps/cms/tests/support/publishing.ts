import { expect } from 'vitest';
import * as z from 'zod';
import { signIn } from './admin.js';
import { ask } from './api.js';
import type { Cms } from './cms.js';
import { editorOf } from './editor.js';

const PUBLISH = '/content-manager/collection-types/api::article.article/actions/publish';

const refusal = z.object({ error: z.object({ message: z.string() }) });

/** Publishes news over HTTP, as the admin does. */
export async function publisherOf(cms: Cms) {
  const headers = await signIn(cms);
  const category = await editorOf(cms).createCategory('Tin tức');

  /** @param words the length of the text, in repetitions */
  async function publish(title: string, words = 1): Promise<{ status: number; message: string }> {
    const data = {
      ...{ title, summary: title },
      body: `<p>${'Nội dung '.repeat(words)}</p>`,
      category: { connect: [{ documentId: category }] },
    };
    const response = await fetch(`${cms.url}${PUBLISH}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
    const body = refusal.safeParse(await response.json());
    return { status: response.status, message: body.success ? body.data.error.message : '' };
  }

  /** The titles that the public sees. */
  async function titles(): Promise<string[]> {
    const { data } = await ask(cms, '/articles', { pageSize: '100' });
    return data.map(({ title }) => title);
  }

  /** Checks that neither readers nor tables have the item, and that the next write works. */
  async function expectNothingOf(title: string): Promise<void> {
    expect(await titles()).not.toContain(title);
    const rows = await cms.strapi.db.connection('articles').where({ title }).select('id');
    expect(rows).toEqual([]);
    const next = `${title}, lần sau`;
    expect((await publish(next)).status).toBe(200);
    expect(await titles()).toContain(next);
  }

  return { publish, titles, expectNothingOf };
}

export type Publisher = Awaited<ReturnType<typeof publisherOf>>;
