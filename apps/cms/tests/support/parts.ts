import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { expect } from 'vitest';
import { signIn } from './admin.js';
import type { Cms } from './cms.js';

const TUS = { 'tus-resumable': '1.0.0' };
const PART = 'application/offset+octet-stream';

/** Sends files in parts by the tus protocol, as the admin does. */
export async function senderOf(cms: Cms, credentials?: { authorization: string }) {
  const headers = credentials ?? (await signIn(cms));
  const at = (address: string) => new URL(address, cms.url);
  const bytesOf = async (address: string) =>
    (await stat(path.join(cms.publicFolder, 'uploads', '.parts', path.basename(address)))).size;
  return {
    headers,

    /** Announces a file; the response holds the address for its parts, or the refusal. */
    announce: (name: string, size: number) =>
      fetch(at('/admin/upload-parts'), {
        method: 'POST',
        headers: {
          ...{ ...headers, ...TUS, 'upload-length': String(size) },
          'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
        },
      }),

    async offsetOf(address: string): Promise<number> {
      const answer = await fetch(at(address), { method: 'HEAD', headers: { ...headers, ...TUS } });
      return answer.ok ? Number(answer.headers.get('upload-offset')) : -answer.status;
    },

    put: (address: string, offset: number, part: Uint8Array<ArrayBuffer>) =>
      fetch(at(address), {
        method: 'PATCH',
        headers: { ...headers, ...TUS, 'content-type': PART, 'upload-offset': String(offset) },
        body: part,
      }),

    /** Announces more than it sends, then breaks the connection once some of it has arrived. */
    async putAndCut(address: string, part: Uint8Array, announced: number): Promise<void> {
      const request = http.request(at(address), {
        method: 'PATCH',
        headers: {
          ...{ ...headers, ...TUS, 'content-type': PART, 'upload-offset': '0' },
          'content-length': announced,
        },
      });
      const ended = new Promise<void>((resolve) => {
        request.on('error', () => resolve());
      });
      request.write(part);
      await expect.poll(() => bytesOf(address), { interval: 5 }).toBeGreaterThan(0);
      request.destroy(new Error('cut'));
      await ended;
    },

    cancel: (address: string) =>
      fetch(at(address), { method: 'DELETE', headers: { ...headers, ...TUS } }),

    finish: (addresses: string[], options: { path?: string; asks?: boolean } = {}) =>
      fetch(at(options.path ?? '/upload'), {
        method: 'POST',
        headers: {
          ...{ ...headers, 'content-type': 'application/json' },
          'upload-parts': addresses.map((one) => one.split('/').at(-1)).join(','),
          ...(options.asks && { 'upload-duplicates': 'ask' }),
        },
        body: '{}',
      }),

    /** Announces and sends a whole file. */
    async send(name: string, content: Uint8Array<ArrayBuffer>): Promise<string> {
      const announced = await this.announce(name, content.length);
      const address = announced.headers.get('location') ?? '';
      await this.put(address, 0, content);
      return address;
    },
  };
}
