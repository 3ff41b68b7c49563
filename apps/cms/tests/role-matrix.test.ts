import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CONTENT_ROUTES,
  FILE_ROUTES,
  FORM_ROUTES,
  may,
  type Row,
  type Whose,
} from './rights/expected.js';
import { OWN_ROUTES } from './rights/own-routes.js';
import { personWith, type Person, type RoleName } from './rights/people.js';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

const ARTICLE = 'api::article.article';
const LAW = 'api::legal-document.legal-document';
const ROWS = [...CONTENT_ROUTES, ...FORM_ROUTES, ...FILE_ROUTES, ...OWN_ROUTES];
const ROLES: RoleName[] = ['writer', 'editor', 'reviewer', 'manager', 'admin'];

let cms: Cms;
let category: string;
let folder: number;
const people = new Map<RoleName | 'stranger', Person>();
beforeAll(async () => {
  cms = await startCms();
  for (const role of ROLES) people.set(role, await personWith(cms, role));
  people.set('stranger', await personWith(cms, 'writer', 'stranger'));
  category = await editorOf(cms).createCategory('Tin');
  const library = cms.strapi.plugin('upload').service('folder');
  ({ id: folder } = await library.create({ name: 'Ảnh', parent: null }));
});
afterAll(() => cms.stop());

function person(role: RoleName | 'stranger'): Person {
  const found = people.get(role);
  if (!found) throw new Error(`nobody is ${role}`);
  return found;
}

interface Target {
  documentId: string;
  fileId: number;
}

/** Each request gets a new item or file, so that requests do not affect one another. */
async function target({ on, model }: Row, role: RoleName, whose: Whose): Promise<Target> {
  const createdBy = person(whose === 'own' ? role : 'stranger').id;
  const none = { documentId: 'none', fileId: 0 };
  if (model === 'site') await haveSite();
  if (on === undefined) return none;
  if (on === 'file' || on === 'public file') {
    return { ...none, fileId: await storedFile(createdBy, on === 'public file') };
  }
  const editor = editorOf(cms);
  const uid = on === 'draft law' ? LAW : ARTICLE;
  const documentId =
    uid === LAW
      ? await clerkOf(cms).draft(`${randomInt(1, 1_000_000)}/2020/QĐ-UBND`, { createdBy })
      : await editor.draft({ title: unlike('Bài'), category, createdBy });
  if (on === 'published' || on === 'changed') await editor.publish(documentId);
  if (on === 'changed') await editor.revise(documentId, { title: 'Bài đã sửa' });
  if (whose === 'assigned') {
    await cms.strapi.db
      .connection('assignments')
      .insert({ uid, document_id: documentId, user_id: person(role).id });
  }
  return { ...none, documentId };
}

/** A title similar to one of the same week would ask for a confirmation. */
const unlike = (title: string) => `${title} ${randomUUID()}`;

async function haveSite(): Promise<void> {
  const site = cms.strapi.documents('api::site.site');
  if (!(await site.findFirst({}))) await site.create({ data: { agencyName: 'Sở' } });
}

async function storedFile(createdBy: number, isPublic: boolean): Promise<number> {
  const hash = `anh_${randomUUID()}`;
  const { id } = await cms.strapi.db.query('plugin::upload.file').create({
    data: {
      ...{ name: 'Ảnh.png', hash, ext: '.png', mime: 'image/png', size: 1 },
      ...{ url: `/uploads/${hash}.png`, provider: 'local', folderPath: '/', createdBy },
    },
  });
  if (isPublic) {
    await cms.strapi.db
      .connection('public_files')
      .insert({ document_id: randomUUID(), type: 'article', hash, shown_from: 0 });
  }
  return id;
}

async function ask(row: Row, role: RoleName, whose: Whose): Promise<number> {
  const { documentId, fileId } = await target(row, role, whose);
  const [method = '', pattern = ''] = row.route.split(' ');
  const model = `api::${row.model ?? 'article'}.${row.model ?? 'article'}`;
  const values: Record<string, string> = {
    ...{ model, contentType: model, targetField: 'category', sourceId: documentId, documentId },
    uid: pattern.includes('/components/') ? 'shared.legacy-url' : ARTICLE,
    id: idFor(pattern, documentId, fileId),
  };
  const path = pattern.replaceAll(/:(\w+)/g, (_, name) => values[name] ?? '999');
  const query = queryFor(row, documentId, fileId);
  const body = {
    ...(row.model === 'article' && row.body && { body: '<p>Bài</p>', category }),
    ...bodyFor(pattern, documentId, fileId),
    ...row.body,
    ...(row.body && 'title' in row.body && { title: unlike(String(row.body.title)) }),
    ...(row.model === 'redirect' && { source: `/cu/${randomUUID()}` }),
  };
  const response = await fetch(`${cms.url}${path}${query}`, {
    method,
    headers: { ...person(role).headers, 'content-type': 'application/json' },
    ...(method !== 'GET' && method !== 'DELETE' && { body: JSON.stringify(body) }),
  });
  await response.arrayBuffer();
  return response.status;
}

function idFor(pattern: string, documentId: string, fileId: number): string {
  if (pattern.startsWith('/upload/folders')) return String(folder);
  if (pattern.startsWith('/upload/')) return String(fileId);
  return pattern.startsWith('/admin/') ? '999' : documentId;
}

function queryFor({ route, on }: Row, documentId: string, fileId: number): string {
  if (route === 'POST /upload' && on) return `?id=${fileId}`;
  return route.includes('countMany') ? `?documentIds[]=${documentId}` : '';
}

function bodyFor(pattern: string, documentId: string, fileId: number): object {
  if (pattern.includes('/actions/bulk-update')) {
    return { updates: [{ id: fileId, fileInfo: { caption: 'Sửa' } }] };
  }
  if (pattern.includes('/actions/bulk-')) {
    return { fileIds: [fileId], folderIds: [], ...(pattern.endsWith('move') && toRoot) };
  }
  if (pattern.includes('/actions/bulk')) return { documentIds: [documentId] };
  return pattern === '/admin/presence' ? { window: randomUUID(), uid: ARTICLE, documentId } : {};
}
const toRoot = { destinationFolderId: null };

const nameOf = ({ route, model, on, body }: Row) =>
  [route, model, on, body && JSON.stringify(body)].filter(Boolean).join(' ');

/** Only the rights of writers depend on whose the item is. */
function* askers({ on }: Row): Generator<[RoleName, Whose]> {
  if (on !== undefined) yield ['writer', 'own'];
  if (on !== undefined && !on.endsWith('file')) yield ['writer', 'assigned'];
  for (const role of ROLES) yield [role, 'other'];
}

describe('who may what', () => {
  test.each(ROWS.map((row) => [nameOf(row), row] as const))('%s', async (_, row) => {
    const expected: Record<string, string> = {};
    const found: Record<string, string> = {};
    for (const [role, whose] of askers(row)) {
      const status = await ask(row, role, whose);
      const isDone = row.answers === undefined ? status < 300 : status === row.answers;
      expected[`${role} ${whose}`] = may(row, role, whose) ? 'may' : '403';
      found[`${role} ${whose}`] = isDone ? 'may' : String(status);
    }
    expect(found).toEqual(expected);
  });

  test('every route of content, files and our own is in the table', () => {
    const OURS =
      /^\/admin\/(?:file-uses|upload-parts|filing|presence|legal-review|history|workflow|tasks|webhook-sub|api-clients)/;
    const routes = cms.strapi.server
      .listRoutes()
      .filter(({ path }) => /^\/(?:content-manager|upload)(?:\/|$)/.test(path) || OURS.test(path))
      .flatMap(({ methods, path }) =>
        methods
          .filter((method: string) => method !== 'HEAD')
          .map((method: string) => `${method} ${path}`),
      );

    const named = new Set<string>(ROWS.map(({ route }) => route));
    expect(routes.filter((route) => !named.has(route))).toEqual([]);
  });

  test('without being signed in, nobody may anything', async () => {
    const paths = ROWS.map(({ route }) => route)
      .filter((route) => route.startsWith('GET') && !route.endsWith('/script'))
      .map((route) => route.slice(4).replaceAll(/:(\w+)/g, 'x'));
    const statuses = await Promise.all(paths.map(async (path) => (await cms.get(path)).status));
    expect(new Set(statuses)).toEqual(new Set([401]));
  });
});
