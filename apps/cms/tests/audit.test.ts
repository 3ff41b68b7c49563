import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import * as z from 'zod';
import { appendAudit } from '../src/workflow/audit/append-audit.js';
import { checkChain } from '../src/workflow/audit/check-chain.js';
import type { AuditRow } from '../src/workflow/audit/chain.js';
import { signIn } from './support/admin.js';
import { startCms, type Cms } from './support/cms.js';
import { connectTo } from './support/connection.js';
import { editorOf, type Editor } from './support/editor.js';
import { ADMIN } from './support/environment.js';
import { unguarded } from './support/unguarded-audit.js';

const ARTICLE = 'api::article.article';

let cms: Cms;
let editor: Editor;
let headers: { authorization: string };
beforeAll(async () => {
  cms = await startCms();
  editor = editorOf(cms);
  headers = await signIn(cms);
});
afterAll(() => cms.stop());

const log = () => cms.strapi.db.connection('audit_log').orderBy('seq');
let known = 0;
beforeEach(async () => {
  known = (await log()).length;
});

/** The rows recorded since the test began. */
async function recorded(): Promise<AuditRow[]> {
  return (await log()).slice(known);
}
const told = async () =>
  (await recorded()).map(({ action, subject_name: name }) => `${action} ${name}`);

function send(method: string, address: string, body?: object): Promise<Response> {
  return fetch(`${cms.url}${address}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}
const created = z.object({ data: z.object({ id: z.number() }) });
async function idOf(answer: Response): Promise<number> {
  return created.parse(await answer.json()).data.id;
}

describe('content', () => {
  test('what readers see differently is recorded, and nothing else', async () => {
    const category = await editor.createCategory('Tin tức');
    const documentId = await editor.draft({ title: 'Bản nháp', category });
    await editor.publish(documentId);
    await editor.revise(documentId, { title: 'Tên mới' });
    await editor.withdraw(documentId);
    await editor.delete(documentId);
    expect(await told()).toEqual([
      ...['change Tin tức', 'publish Bản nháp', 'unpublish Tên mới', 'delete Tên mới'],
    ]);
    expect((await recorded()).at(-1)).toMatchObject({
      ...{ subject_type: ARTICLE, subject_id: documentId, user_id: null },
    });
  });

  test('an editor’s own act has the name of the editor; a refused one is not recorded', async () => {
    const documentId = await editor.draft({ title: 'Thiếu chuyên mục' });
    const place = `/content-manager/collection-types/${ARTICLE}/${documentId}`;
    expect((await send('POST', `${place}/actions/publish`, {})).status).toBe(400);
    expect(await told()).toEqual([]);
    expect((await send('DELETE', place)).status).toBe(200);
    const [row] = await recorded();
    expect(row).toMatchObject({ action: 'delete', user_name: expect.stringMatching(/\S/) });
    expect(row?.user_id).toBeGreaterThan(0);
  });

  test('a restoration is recorded', async () => {
    const documentId = await editor.draft({ title: 'Đầu' });
    await editor.revise(documentId, { title: 'Sau' });
    const versions = cms.strapi.db.connection('document_versions');
    const { id } = await versions.where({ document_id: documentId }).orderBy('id').first('id');
    await send('POST', `/admin/history/${ARTICLE}/${documentId}/${id}/restore`);
    expect(await told()).toEqual(['restore Đầu']);
  });
});

describe('the admin', () => {
  test('who signs in, who fails to, and who leaves', async () => {
    const session = await signIn(cms);
    const wrong = { email: ADMIN.email, password: 'khong-phai-the' };
    expect((await send('POST', '/admin/login', wrong)).status).toBe(400);
    await fetch(`${cms.url}/admin/logout`, { method: 'POST', headers: session });
    const rows = await recorded();
    expect(rows.map(({ action }) => action)).toEqual(['sign-in', 'sign-in-failed', 'sign-out']);
    expect(rows[0]?.user_id).toBeGreaterThan(0);
    expect(rows[1]).toMatchObject({ subject_name: ADMIN.email, user_id: null });
    expect(JSON.stringify(rows)).not.toContain('khong-phai-the');
    headers = await signIn(cms);
  });

  test('a fault of the server is no sign-in that was refused', async () => {
    const broken = vi.spyOn(cms.strapi.service('admin::user'), 'sanitizeUser');
    const errors = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
    broken.mockImplementation(() => {
      throw new Error('database away');
    });
    try {
      expect((await send('POST', '/admin/login', ADMIN)).status).toBe(500);
      expect(errors).toHaveBeenCalledWith(expect.objectContaining({ message: 'database away' }));
    } finally {
      vi.restoreAllMocks();
    }
    expect(await told()).toEqual([]);
  });

  test('a refused sign-in is answered as one even if it cannot be recorded', async () => {
    const rename = (from: string, to: string) =>
      cms.strapi.db.connection.schema.renameTable(from, to);
    const errors = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
    await rename('audit_head', 'audit_head_away');
    try {
      const wrong = { email: 'ai-do@example.gov.vn', password: 'khong-phai-the' };
      expect((await send('POST', '/admin/login', wrong)).status).toBe(400);
      expect(errors).toHaveBeenCalledWith(expect.stringContaining('audit_head'));
    } finally {
      await rename('audit_head_away', 'audit_head');
      vi.restoreAllMocks();
    }
  });

  test('rights, with the names of what is gone, and no secret', async () => {
    const role = await idOf(await send('POST', '/admin/roles', { name: 'Cộng tác viên' }));
    const permissions = [
      { action: 'plugin::content-manager.explorer.read', subject: ARTICLE, conditions: [] },
    ];
    await send('PUT', `/admin/roles/${role}/permissions`, { permissions });
    const person = { email: 'chi@example.gov.vn', firstname: 'Chi', lastname: 'Lê' };
    const user = await idOf(await send('POST', '/admin/users', { ...person, roles: [role] }));
    await send('PUT', `/admin/users/${user}`, { isActive: true, password: 'MatKhau-2026' });
    expect((await send('PUT', '/admin/users/999999', { isActive: true })).status).toBe(404);
    await send('DELETE', `/admin/users/${user}`);
    await send('DELETE', `/admin/roles/${role}`);
    expect(await told()).toEqual([
      ...['rights Cộng tác viên', 'rights Cộng tác viên', 'rights Lê Chi', 'rights Lê Chi'],
      ...['rights Lê Chi', 'rights Cộng tác viên'],
    ]);
    const rows = await recorded();
    expect(rows[1]?.details).toContain(`plugin::content-manager.explorer.read ${ARTICLE}`);
    expect(rows[3]?.details).toContain('"isActive":true');
    expect(JSON.stringify(rows)).not.toContain('MatKhau-2026');
  });

  test('tokens and settings', async () => {
    const token = { name: 'Thống kê', description: '', type: 'read-only', lifespan: null };
    await send('POST', '/admin/api-tokens', token);
    const settings = { autoOrientation: true, responsiveDimensions: false, sizeOptimization: true };
    await send('PUT', '/upload/settings', { ...settings, aiMetadata: false });
    const rows = await recorded();
    expect(rows.map(({ action }) => action)).toEqual(['tokens', 'settings']);
    expect(rows[0]).toMatchObject({ subject_name: 'Thống kê' });
  });
});

describe('the chain', () => {
  const silent = () => {};
  const entry = (name: string) => ({
    ...{ action: 'settings' as const, userId: undefined, userName: '', details: {} },
    subject: { type: 'test', id: '1', name },
  });

  test('the database refuses to change or remove a row', async () => {
    const db = cms.strapi.db.connection;
    await expect(db('audit_log').where({ seq: 1 }).update({ user_name: 'X' })).rejects.toThrow(
      'append-only',
    );
    await expect(db('audit_log').where({ seq: 1 }).delete()).rejects.toThrow('append-only');
  });

  test.each([
    ['a changed row', (trx: Knex) => trx('audit_log').where({ seq: 3 }).update({ at: 1 }), 3],
    ['a removed row', (trx: Knex) => trx('audit_log').where({ seq: 2 }).delete(), 2],
    ['a removed beginning', (trx: Knex) => trx('audit_log').where('seq', '<', 4).delete(), 1],
    ['a removed end', (trx: Knex) => trx('audit_log').where('seq', '>', 4).delete(), 5],
    ['no row at all', (trx: Knex) => trx('audit_log').delete(), 1],
  ])('the check finds %s', async (_title, breaking, seq) => {
    const trx = await cms.strapi.db.connection.transaction();
    try {
      await unguarded(trx);
      await breaking(trx);
      expect(await checkChain(trx, silent)).toEqual({ isWhole: false, seq });
    } finally {
      await trx.rollback();
    }
  });

  test('several writers at once leave one chain', async () => {
    const db = cms.strapi.db.connection;
    // Two SQLite connections in one process would wait for each other.
    const second = db.client.driverName === 'pg' ? connectTo(cms.environment) : db;
    try {
      const append = (from: Knex, name: string) =>
        from.transaction((trx) => appendAudit(trx, entry(name)));
      const names = Array.from({ length: 40 }, (_, place) => `Dòng ${place}`);
      await Promise.all(names.map((name, place) => append(place % 2 ? second : db, name)));
      expect((await told()).toSorted()).toEqual(names.map((name) => `settings ${name}`).toSorted());
      expect(await checkChain(db, silent)).toMatchObject({ isWhole: true, rows: known + 40 });
    } finally {
      if (second !== db) await second.destroy();
    }
  });

  test('what is rolled back leaves no row and no gap', async () => {
    const failing = cms.strapi.db.transaction(async ({ trx }) => {
      await appendAudit(trx, entry('Sẽ hủy'));
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    await cms.strapi.db.transaction(({ trx }) => appendAudit(trx, entry('Còn')));
    expect(await told()).toEqual(['settings Còn']);
    const { isWhole } = await checkChain(cms.strapi.db.connection, silent);
    expect(isWhole).toBe(true);
  });
});

describe('the command', () => {
  const run = promisify(execFile);
  const audit = (...args: string[]) =>
    run(process.execPath, ['dist/src/audit-command.js', ...args], {
      cwd: path.resolve(import.meta.dirname, '..'),
      env: { ...process.env, ...cms.environment },
    });

  test('says that the log is whole, and exports a span of days', async () => {
    const { stdout } = await audit('--check');
    expect(stdout).toContain(`Nhật ký nguyên vẹn: ${known} dòng`);
    const file = path.join(await mkdtemp(path.join(inject('scratchFolder'), 'audit-')), 'log.csv');
    await audit(`--csv=${file}`);
    const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(known + 1);
    expect(lines.join('\n')).toContain('Đăng nhập không thành công');
    await audit(`--csv=${file}`, '--to=2020-01-01');
    expect((await readFile(file, 'utf8')).trim().split('\r\n')).toHaveLength(1);
  });

  test('says how it is used', async () => {
    expect((await audit('--help')).stdout).toContain('Cách dùng');
    await expect(audit('--csv=x', '--from=gestern')).rejects.toMatchObject({ code: 2 });
    await expect(audit()).rejects.toMatchObject({ code: 2 });
  });

  // Last: it leaves a broken chain.
  test('tells the first row that is not as it was', async () => {
    const db = cms.strapi.db.connection;
    await unguarded(db);
    await db('audit_log').where({ seq: 3 }).update({ user_name: 'Người khác' });
    await expect(audit('--check')).rejects.toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('dòng 3 đã bị sửa hoặc bị mất') },
    });
  });
});
