const MB = 1_000_000;

type Family = 'picture' | 'video' | 'document' | 'text';

export interface UploadKind {
  /** The Vietnamese name: `ảnh PNG`. */
  name: string;
  family: Family;
  mime: string;
  /** Accepted extensions; a file with an extension of another kind gets the first of these. */
  endings: readonly [string, ...string[]];
  /** Unusual extensions, which are replaced by the first of `endings`. */
  otherEndings: readonly string[];
  /** MIME types that `file-type` detects for this kind; empty for text, which has no signature. */
  signatures: readonly string[];
}

interface FamilyLimits {
  label: string;
  maxBytes: number;
}

export const families: Readonly<Record<Family, FamilyLimits>> = {
  picture: { label: 'Ảnh', maxBytes: 20 * MB },
  document: { label: 'Tài liệu', maxBytes: 50 * MB },
  video: { label: 'Video', maxBytes: 300 * MB },
  text: { label: 'Tệp văn bản thuần', maxBytes: 10 * MB },
};

const OLD_OFFICE = 'application/x-cfb';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';
const ZIP = 'application/zip';
export const PDF = 'application/pdf';

const kind = (
  family: Family,
  name: string,
  mime: string,
  endings: UploadKind['endings'],
  more: Partial<UploadKind> = {},
): UploadKind => ({ family, name, mime, endings, otherEndings: [], signatures: [mime], ...more });

/** Accepts ZIP too, because `file-type` sometimes takes an office document for a plain ZIP file. */
const zipped = (name: string, mime: string, ending: string) =>
  kind('document', name, mime, [ending], { signatures: [mime, ZIP] });

const text = (name: string, mime: string, ending: string) =>
  kind('text', name, mime, [ending], { signatures: [] });

/** The accepted kinds. Everything else is refused, including SVG and HTML, which may run scripts. */
export const uploadKinds: readonly UploadKind[] = [
  kind('picture', 'ảnh JPEG', 'image/jpeg', ['.jpg', '.jpeg'], {
    otherEndings: ['.jfif', '.jpe', '.jif', '.pjpeg'],
  }),
  kind('picture', 'ảnh PNG', 'image/png', ['.png'], { signatures: ['image/png', 'image/apng'] }),
  kind('picture', 'ảnh WebP', 'image/webp', ['.webp']),
  kind('picture', 'ảnh GIF', 'image/gif', ['.gif']),
  kind('picture', 'ảnh AVIF', 'image/avif', ['.avif']),
  kind('video', 'video MP4', 'video/mp4', ['.mp4'], {
    otherEndings: ['.m4v'],
    signatures: ['video/mp4', 'video/x-m4v'],
  }),
  kind('video', 'video WebM', 'video/webm', ['.webm']),
  kind('document', 'tài liệu PDF', PDF, ['.pdf']),
  kind('document', 'tài liệu Word', 'application/msword', ['.doc'], { signatures: [OLD_OFFICE] }),
  kind('document', 'bảng tính Excel', 'application/vnd.ms-excel', ['.xls'], {
    signatures: [OLD_OFFICE],
  }),
  kind('document', 'trình chiếu PowerPoint', 'application/vnd.ms-powerpoint', ['.ppt'], {
    signatures: [OLD_OFFICE],
  }),
  zipped('tài liệu Word', `${OPEN_XML}.wordprocessingml.document`, '.docx'),
  zipped('bảng tính Excel', `${OPEN_XML}.spreadsheetml.sheet`, '.xlsx'),
  zipped('trình chiếu PowerPoint', `${OPEN_XML}.presentationml.presentation`, '.pptx'),
  zipped('tài liệu OpenDocument', `${OPEN_DOCUMENT}.text`, '.odt'),
  zipped('bảng tính OpenDocument', `${OPEN_DOCUMENT}.spreadsheet`, '.ods'),
  kind('document', 'tệp nén ZIP', ZIP, ['.zip']),
  text('tệp CSV', 'text/csv', '.csv'),
  text('tệp văn bản thuần', 'text/plain', '.txt'),
  text('phụ đề WebVTT', 'text/vtt', '.vtt'),
];

/** The kind with this extension, in lower case with its dot. */
export function findKindOfEnding(ending: string): UploadKind | undefined {
  return uploadKinds.find(
    ({ endings, otherEndings }) => endings.includes(ending) || otherEndings.includes(ending),
  );
}

/** True for extensions of iPhone photos; some programs also give them to a JPEG. */
export function isHeicEnding(ending: string): boolean {
  return /^\.hei[cf]s?$/.test(ending);
}

/** For use in a sentence: `ảnh (JPG, PNG); tài liệu (PDF, DOC)`. */
export function acceptedKinds(): string {
  return Object.entries(families)
    .map(([family, { label }]) => {
      const ofFamily = uploadKinds.filter((one) => one.family === family);
      const endings = ofFamily.map(({ endings: [first] }) => first.slice(1).toUpperCase());
      return `${label.toLowerCase()} (${endings.join(', ')})`;
    })
    .join('; ');
}

/** The largest request body: the largest file plus the form around it. */
export const MAX_BODY_BYTES = 301 * MB;

export function megabytes(bytes: number): string {
  return `${(bytes / MB).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
}
