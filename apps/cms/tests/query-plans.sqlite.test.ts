import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startCms, type Cms } from './support/cms.js';
import { publishLinkedContent } from './support/linked-content.js';

let cms: Cms;
/** Each distinct statement, with the values of its first run. */
const asked = new Map<string, readonly unknown[]>();

/** An item of each type. */
const READ = [
  ...['articles/tin-du', 'legal-documents/1-qd-stc', 'galleries/album', 'videos/phim'],
  'pages/trang',
];

const run = z.object({ sql: z.string(), bindings: z.array(z.unknown()).default([]) });

beforeAll(async () => {
  cms = await startCms();
  cms.strapi.db.connection.on('query', (query: unknown) => {
    const { sql, bindings } = run.parse(query);
    if (!asked.has(sql)) asked.set(sql, bindings);
  });
  await publishLinkedContent(cms);
  for (const address of READ) expect((await cms.get(`/api/v1/${address}`)).status).toBe(200);
});
afterAll(() => cms.stop());

/** The tables that grow with every item or file. */
const MANY = [
  ...['articles', 'legal_documents', 'galleries', 'videos', 'files', 'files_related_mph'],
  ...['components_legal_relations', 'components_gallery_photos', 'components_shared_legacy_urls'],
  ...['legal_entries', 'legal_edges', 'legal_spans', 'news_entries', 'own_links', 'item_tasks'],
  ...['article_citations', 'changes', 'document_versions', 'file_uses', 'public_files'],
];

const steps = z.array(z.object({ detail: z.string() }));

async function planOf(sql: string, bindings: readonly unknown[]): Promise<string[]> {
  const rows: unknown = await cms.strapi.db.connection.raw(`explain query plan ${sql}`, [
    ...bindings.map((value) => z.union([z.string(), z.number(), z.null()]).catch(1).parse(value)),
  ]);
  return steps.parse(rows).map(({ detail }) => detail);
}

/** Resolves an alias of the plan; a subquery is no table. */
function tableOf(sql: string, name: string): string {
  if (new RegExp(`\\) as ${name}(?!\\w)`).test(sql)) return '';
  return new RegExp(`\`?(\\w+)\`? as \`?${name}\`?(?!\\w)`, 'i').exec(sql)?.[1] ?? name;
}

/** Whether a step reads all rows of a growing table, or all media or components of a type of item. */
function readsAll(sql: string, step: string): boolean {
  const { how, name, by } =
    /^(?<how>SCAN|SEARCH) (?<name>\w+)(?:.*\((?<by>[^)]*)\))?/.exec(step)?.groups ?? {};
  if (name === undefined) return false;
  if (how === 'SCAN') return MANY.includes(tableOf(sql, name));
  return by === 'related_type=?' || by === 'field=?';
}

test('what publishing and reading ask for is found without reading all items or files', async () => {
  for (const name of MANY) expect(await cms.strapi.db.connection.schema.hasTable(name)).toBe(true);
  const walked: string[] = [];
  for (const [sql, bindings] of asked) {
    // Knex writes an empty list as a condition that holds for no row.
    if (!/^\s*(?:select|update|delete|with)\b/i.test(sql) || sql.includes('1 = ?')) continue;
    const plan = await planOf(sql, bindings);
    const all = plan.filter((step) => readsAll(sql, step));
    if (all.length > 0) walked.push(`${all.join(', ')}: ${sql.slice(0, 200)}`);
  }
  expect(asked.size).toBeGreaterThan(100);
  expect(walked).toEqual([]);
});
