import { afterEach, expect, test, vi } from 'vitest';
import { finishUpload } from './finish-upload';
import { SessionToken } from './session-token';

afterEach(() => vi.unstubAllGlobals());

/** A library that holds the file with id 7, whose bytes are those of the parts `known`. */
function stubLibrary(known: string[]) {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    const parts = headers.get('Upload-Parts')?.split(',') ?? [];
    sent.push(`${init.method ?? 'GET'} ${url} ${parts.join(',')}`.trim());
    if (url === '/upload/files/7') return Response.json({ id: 7 });
    const found = parts.filter((part) => known.includes(part));
    if (headers.get('Upload-Duplicates') !== 'ask' || found.length === 0) {
      return Response.json(parts.map((part) => ({ part, info: init.body })));
    }
    const details = {
      known: found.map(() => ({ name: 'a.png', known: { id: 7, name: 'b.png' } })),
    };
    return Response.json({ error: { message: 'Đã có.', details } }, { status: 409 });
  });
  return sent;
}

const finish = (parts: string[]) =>
  finishUpload({
    ...{ url: '/upload', parts, infos: parts.map((name) => ({ name })), known: 'use' as const },
    ...{ session: new SessionToken(null), signal: new AbortController().signal },
  });

test('the new files of a form are stored where others of it are known', async () => {
  stubLibrary(['2']);
  expect(await finish(['1', '2', '3'])).toEqual([
    { part: '1', info: '{"fileInfo":{"name":"1"}}' },
    { id: 7 },
    { part: '3', info: '{"fileInfo":{"name":"3"}}' },
  ]);
});

test('the parts of a known file are deleted, and those of no other', async () => {
  const sent = stubLibrary(['2']);
  await finish(['1', '2']);
  expect(sent.filter((one) => one.startsWith('DELETE'))).toEqual(['DELETE /admin/upload-parts/2']);
});

test('a form of one known file is asked about once', async () => {
  const sent = stubLibrary(['1']);
  expect(await finish(['1'])).toEqual([{ id: 7 }]);
  expect(sent.filter((one) => one.startsWith('POST'))).toHaveLength(1);
});
