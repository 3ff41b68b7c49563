import type { Row } from '../databases/sink.ts';
import { documentIdOf } from './ids.ts';

const FORMATS = { thumbnail: 245, small: 500, medium: 750, large: 1000 };
const ASPECT = 0.5625;

/** A picture in the media library, with the renditions that Strapi makes of an upload. */
export function coverFile(id: number, at: Date): Row {
  const hash = `anh_${id}_4f1c2d`;
  return {
    ...fileColumns(id, { hash, ext: '.jpg', mime: 'image/jpeg', size: 184.32 }, at),
    alternative_text: 'Toàn cảnh hội nghị',
    caption: 'Quang cảnh hội nghị. Ảnh: Văn phòng Sở',
    width: 1600,
    height: 900,
    formats: Object.fromEntries(
      Object.entries(FORMATS).map(([name, width]) => [name, formatOf(name, width, hash)]),
    ),
  };
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Not a PDF, because the cms would read each one during the measurement. */
export function attachedFile(id: number, at: Date): Row {
  const kind = { hash: `van_ban_${id}_9a0b1c`, ext: '.docx', mime: DOCX, size: 412.6 };
  return {
    ...fileColumns(id, kind, at),
    alternative_text: null,
    caption: null,
    width: null,
    height: null,
    formats: null,
  };
}

interface Kind {
  hash: string;
  ext: string;
  mime: string;
  size: number;
}

function fileColumns(id: number, kind: Kind, at: Date): Row {
  return {
    id,
    document_id: documentIdOf('file', id),
    name: `${kind.hash}${kind.ext}`,
    ...kind,
    url: `/uploads/${kind.hash}${kind.ext}`,
    provider: 'local',
    folder_path: '/',
    created_at: at,
    updated_at: at,
    published_at: at,
  };
}

function formatOf(name: string, width: number, hash: string) {
  const file = `${name}_${hash}`;
  const height = Math.round(width * ASPECT);
  const size = Math.round(width * height * 0.01) / 100;
  const about = {
    name: `${name}_anh.jpg`,
    hash: file,
    ext: '.jpg',
    mime: 'image/jpeg',
    path: null,
  };
  return { ...about, width, height, size, sizeInBytes: size * 1000, url: `/uploads/${file}.jpg` };
}
