import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Core } from '@strapi/strapi';
import { drawPicture } from './pictures/draw';
import type { FirstFile, FirstPicture } from './types';

const MIME: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webm': 'video/webm',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv',
};

/** In dots per inch; at 72, one SVG unit is one pixel. */
const FULL_DENSITY = 72;
/** `FIRST_CONTENT_PICTURES` shrinks the pictures for tests, in which making them takes most time. */
const DENSITIES: Record<string, number> = {
  /** 800 pixels wide, with three renditions. */
  half: 36,
  /** Narrower than the smallest rendition. */
  small: 12,
};

export interface LibraryFile {
  id: number;
  url: string;
}

/** Uploads drawn pictures and files to the media library; each one only once a run. */
export function openLibrary(strapi: Core.Strapi) {
  const uploads = new Map<string, Promise<LibraryFile>>();
  const once = (key: string, create: () => Promise<LibraryFile>): Promise<LibraryFile> => {
    const uploaded = uploads.get(key) ?? create();
    uploads.set(key, uploaded);
    return uploaded;
  };
  return {
    picture: (picture: FirstPicture) =>
      once(`${picture.picture} ${picture.alt} ${picture.caption ?? ''}`, () =>
        uploadPicture(strapi, picture),
      ),
    file: (file: FirstFile) => once(file.file, () => uploadFile(strapi, file)),
  };
}

export type Library = ReturnType<typeof openLibrary>;

async function uploadPicture(strapi: Core.Strapi, picture: FirstPicture): Promise<LibraryFile> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'first-content-'));
  try {
    const density = DENSITIES[process.env.FIRST_CONTENT_PICTURES ?? ''] ?? FULL_DENSITY;
    const { data, info } = await sharp(Buffer.from(drawPicture(picture.picture)), { density })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const drawn = sharp(data, { raw: info });
    const [ending, encoded] = isOpaque(data)
      ? ['jpg', drawn.jpeg({ quality: 82 })]
      : ['png', drawn.png({ palette: true })];
    const filepath = path.join(folder, `${picture.picture}.${ending}`);
    await encoded.toFile(filepath);
    return await upload(strapi, filepath, path.basename(filepath), {
      alternativeText: picture.alt,
      caption: picture.caption ?? '',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The alpha value is the fourth byte of each pixel. */
function isOpaque(pixels: Buffer): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) if (pixels[alpha] !== 255) return false;
  return true;
}

function uploadFile(strapi: Core.Strapi, file: FirstFile): Promise<LibraryFile> {
  const filepath = path.join(strapi.dirs.app.root, 'seed/files', file.file);
  return upload(strapi, filepath, file.name, {});
}

async function upload(
  strapi: Core.Strapi,
  filepath: string,
  name: string,
  info: Record<string, string>,
): Promise<LibraryFile> {
  const { size } = await stat(filepath);
  const mimetype = MIME[path.extname(filepath)];
  if (!mimetype) throw new Error(`Không biết loại của tệp ${filepath}.`);
  const [uploaded] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, ...info } },
      files: { filepath, originalFilename: path.basename(filepath), mimetype, size },
    });
  return { id: uploaded.id, url: uploaded.url };
}
