import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Cms } from './cms.js';

export const CONTENT = 'nội dung của tệp';

export interface StoredFile {
  id: number;
  /** Its own address and those of its copies. */
  urls: [string, ...string[]];
}

/** Puts files into the media library and on the disk, with copies as Strapi and the portal make them. */
export function storeOf(cms: Cms) {
  let count = 0;
  return async (ext = '.png'): Promise<StoredFile> => {
    count += 1;
    const hash = `anh_${count}_0f${count}`;
    const copies = [`webp_640_${hash}.webp`, `thumbnail_${hash}${ext}`];
    const name = `${hash}${ext}`;
    for (const one of [name, ...copies]) {
      await writeFile(path.join(cms.publicFolder, 'uploads', one), CONTENT);
    }
    const url = `/uploads/${name}`;
    const { id } = await cms.strapi.db.query('plugin::upload.file').create({
      data: {
        ...{ name, hash, ext, url, mime: 'image/png', size: 1, provider: 'local' },
        ...{ width: 640, height: 480 },
      },
    });
    return { id: Number(id), urls: [url, ...copies.map((copy) => `/uploads/${copy}`)] };
  };
}

/** The distinct statuses of its addresses. */
export async function statusesOf(
  cms: Cms,
  { urls }: StoredFile,
  init: RequestInit = {},
): Promise<number[]> {
  const answers = await Promise.all(urls.map((url) => fetch(cms.url + url, init)));
  for (const answer of answers) await answer.arrayBuffer();
  return [...new Set(answers.map(({ status }) => status))];
}
