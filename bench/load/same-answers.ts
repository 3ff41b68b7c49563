import { inspect, isDeepStrictEqual } from 'node:util';
import { Trouble } from '../../scripts/lib/trouble.ts';
import type { AppName } from '../apps/apps.ts';
import type { Question } from './questions.ts';

const CHECKED = 3;

/** Checks before the measurement that both apps answer with the same content. */
export async function requireSameAnswers(
  origins: Record<AppName, string>,
  { title, variations }: Question,
): Promise<void> {
  for (const paths of variations.slice(0, CHECKED)) {
    if (paths.stock === undefined) continue;
    const [ours, stock] = await Promise.all([
      contentOf(origins.ours + paths.ours),
      contentOf(origins.stock + paths.stock),
    ]);
    if (ours.length === 0) throw new Trouble(`Câu trả lời rỗng (${title}): ${paths.ours}`);
    if (!isDeepStrictEqual(ours, stock)) {
      const sentence = `Hai bên trả lời khác nhau (${title}): ${paths.ours}`;
      throw new Trouble(sentence, inspect({ ours, stock }, { depth: 4, maxStringLength: 60 }));
    }
  }
}

async function contentOf(url: string): Promise<object[]> {
  const response = await fetch(url);
  if (response.status !== 200) throw new Trouble(`${url} trả lời ${response.status}.`);
  const data = at(await response.json(), 'data');
  return (Array.isArray(data) ? data : [data]).map((article: unknown) => ({
    ...summaryOf(article),
    body: Array.isArray(data) && data.length > 1 ? undefined : at(article, 'body'),
    attachments: listAt(article, 'attachments').map((file) => at(file, 'url')),
    corrections: listAt(article, 'corrections').map((correction) => at(correction, 'note')),
    related: new Set(listAt(article, 'relatedArticles').map((one) => at(one, 'slug'))),
  }));
}

function summaryOf(article: unknown) {
  return {
    documentId: at(article, 'documentId'),
    title: at(article, 'title'),
    slug: at(article, 'slug'),
    postedAt: at(article, 'postedAt'),
    cover: at(at(article, 'cover'), 'url'),
    category: at(at(article, 'category'), 'slug'),
  };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function listAt(value: unknown, key: string): unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}
