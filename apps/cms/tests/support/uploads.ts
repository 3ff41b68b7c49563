import { readdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import sharp from 'sharp';
import { expect } from 'vitest';
import * as z from 'zod';
import { signIn } from './admin.js';
import type { Cms } from './cms.js';

/** Uploads as the admin does. */
export async function uploaderOf(cms: Cms) {
  const headers = await signIn(cms);
  return async (content: BlobPart, name: string, type: string): Promise<Response> => {
    const form = new FormData();
    form.append('files', new File([content], name, { type }));
    // Making a large file blocks the event loop; one turn lets `fetch` notice connections closed meanwhile.
    await setImmediate();
    return fetch(`${cms.url}/upload`, { method: 'POST', headers, body: form });
  };
}

const stored = z.tuple([z.object({ id: z.number(), url: z.string() })]);

/** The one file that an upload has stored. */
export async function storedBy(answer: Response) {
  expect(answer.status).toBe(201);
  return stored.parse(await answer.json())[0];
}

/** The traces that an upload could leave: rows, stored files, temporary files. */
export async function tracesIn(cms: Cms) {
  return {
    rows: await cms.strapi.db.query('plugin::upload.file').count(),
    stored: (await readdir(path.join(cms.publicFolder, 'uploads'))).length,
    temporary: await readdir(os.tmpdir()),
  };
}

export const makePicture = () =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: '#246' } })
    .png()
    .toBuffer();
