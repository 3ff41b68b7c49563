import { API_ROOT } from '@portal/contract/endpoints';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';
import { CONTENT, storeOf } from './support/stored-files.js';
import { startWebServer, type WebServer } from './support/web-server.js';

let cms: Cms;
let web: WebServer;
let file: string;
let post: (fields: Record<string, unknown>) => Promise<string>;

beforeAll(async () => {
  cms = await startCms();
  const editor = editorOf(cms);
  const category = await editor.createCategory('Tin');
  post = (fields) => editor.post({ category, ...fields });
  const { id, urls } = await storeOf(cms)();
  await post({ title: 'Tin có tệp', cover: id });
  [file] = urls;
  web = await startWebServer(cms);
});
afterAll(async () => {
  await web?.stop();
  await cms.stop();
});

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(web.url + path, { headers });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

test('a reader who has a file is not sent it again', async () => {
  const first = await ask(file);
  expect([first.status, first.body]).toEqual([200, CONTENT]);
  const etag = first.headers.get('etag') ?? '';
  const again = await ask(file, { 'if-none-match': etag });
  expect([again.status, again.body]).toEqual([304, '']);
  expect(again.headers.get('etag')).toBe(etag);
  expect((await ask(file, { 'if-none-match': '"x"' })).status).toBe(200);
});

test('a reader gets the part of a file that is asked for, if the file is still the same', async () => {
  const etag = (await ask(file)).headers.get('etag') ?? '';
  const range = 'bytes=0-1';
  const part = await ask(file, { range, 'if-range': etag });
  expect([part.status, part.body]).toEqual([206, 'n\uFFFD']);
  expect(part.headers.get('content-range')).toBe(`bytes 0-1/${Buffer.byteLength(CONTENT)}`);
  expect(await ask(file, { range, 'if-range': '"x"' })).toMatchObject({ status: 200 });
  expect(await ask(file, { range: 'bytes=1000-' })).toMatchObject({ status: 416 });
});

test.each(['/articles.csv', '/articles.ndjson', '/records.ndjson'])(
  'a reader who has the whole list %s is sent it again only when something has changed',
  async (path) => {
    const address = API_ROOT + path;
    const first = await ask(address);
    expect(first.status).toBe(200);
    expect(first.body).toContain('Tin có tệp');
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await ask(address, headers);
    expect([again.status, again.body]).toEqual([304, '']);
    await post({ title: `Tin mới cho ${path}` });
    const changed = await ask(address, headers);
    expect(changed.status).toBe(200);
    expect(changed.body).toContain(`Tin mới cho ${path}`);
  },
);
