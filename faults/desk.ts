import * as z from 'zod';
import { TEST_ADMIN } from '../scripts/lib/test-admin.ts';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const CATEGORIES = '/content-manager/collection-types/api::category.category';
const REQUEST_MS = 30_000;

const login = z.object({ data: z.object({ token: z.string() }) });
const stored = z.object({ data: z.object({ documentId: z.string() }) });
const storedArticle = z.object({ data: z.object({ documentId: z.string(), slug: z.string() }) });

export type StoredArticle = z.infer<typeof storedArticle>['data'];

export interface Answer {
  status: number;
  body: unknown;
}

/** Acts as an editor over HTTP, as the admin does. */
export interface Desk {
  /** Creates an article and publishes it, or publishes a new text of one. */
  publish: (fields: { title: string; body: string }, documentId?: string) => Promise<Answer>;
  withdraw: (documentId: string) => Promise<Answer>;
  delete: (documentId: string) => Promise<Answer>;
  /** The draft of an article as the cms has stored it, as JSON text. */
  stored: (documentId: string) => Promise<string>;
}

/** Signs in and creates the category that every article needs. */
export async function openDesk(cmsUrl: string): Promise<Desk> {
  const { body } = await ask(`${cmsUrl}/admin/login`, { method: 'POST', data: TEST_ADMIN });
  const authorization = `Bearer ${login.parse(body).data.token}`;
  const send = (path: string, data: unknown) =>
    ask(`${cmsUrl}${path}`, { method: 'POST', data, authorization });
  const made = await send(CATEGORIES, { name: 'Tin thử' });
  const category = { connect: [{ documentId: stored.parse(made.body).data.documentId }] };
  return {
    publish: (fields, documentId) => {
      // A long text without a summary would ask for a confirmation.
      const told = { ...fields, summary: fields.title };
      return documentId === undefined
        ? send(`${ARTICLES}/actions/publish`, { ...told, category })
        : send(`${ARTICLES}/${documentId}/actions/publish`, told);
    },
    withdraw: (documentId) => send(`${ARTICLES}/${documentId}/actions/unpublish`, {}),
    delete: (documentId) =>
      ask(`${cmsUrl}${ARTICLES}/${documentId}`, { method: 'DELETE', authorization }),
    stored: async (documentId) => {
      const address = `${cmsUrl}${ARTICLES}/${documentId}`;
      return JSON.stringify((await ask(address, { method: 'GET', authorization })).body);
    },
  };
}

export function articleIn({ body }: Answer): StoredArticle {
  return storedArticle.parse(body).data;
}

/** The public answer of an article, as JSON text; empty if it is not shown. */
export async function publicArticle(cmsUrl: string, slug: string): Promise<string> {
  const { status, body } = await ask(`${cmsUrl}/api/v1/articles/${slug}`, { method: 'GET' });
  return status === 200 ? JSON.stringify(body) : '';
}

export function publicList(cmsUrl: string): Promise<Answer> {
  return ask(`${cmsUrl}/api/v1/articles`, { method: 'GET' });
}

interface Request {
  method: 'GET' | 'POST' | 'DELETE';
  data?: unknown;
  authorization?: string;
}

async function ask(url: string, { method, data, authorization }: Request): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      // The server may rightly close a kept connection just as the next request is sent.
      connection: 'close',
      ...(data === undefined ? {} : { 'content-type': 'application/json' }),
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: data === undefined ? null : JSON.stringify(data),
    signal: AbortSignal.timeout(REQUEST_MS),
  });
  const text = await response.text();
  return { status: response.status, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
