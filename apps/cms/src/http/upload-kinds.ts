const MB = 1_000_000;

export interface UploadKind {
  label: string;
  maxBytes: number;
  /** What the content itself may turn out to be; empty for text, which has no signature. */
  signatures: string[];
}

const picture = (signature: string): UploadKind => ({
  label: 'Ảnh',
  maxBytes: 20 * MB,
  signatures: [signature],
});
const document = (...signatures: string[]): UploadKind => ({
  label: 'Tài liệu',
  maxBytes: 50 * MB,
  signatures,
});
const video = (...signatures: string[]): UploadKind => ({
  label: 'Video',
  maxBytes: 300 * MB,
  signatures,
});
const text: UploadKind = { label: 'Tệp văn bản thuần', maxBytes: 10 * MB, signatures: [] };

const ZIP = 'application/zip';
const OLD_OFFICE = 'application/x-cfb';
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/** What may be uploaded, by the ending of its name. Anything else is refused, SVG and HTML too. */
export const uploadKinds: ReadonlyMap<string, UploadKind> = new Map([
  ['.jpg', picture('image/jpeg')],
  ['.jpeg', picture('image/jpeg')],
  ['.png', picture('image/png')],
  ['.webp', picture('image/webp')],
  ['.gif', picture('image/gif')],
  ['.avif', picture('image/avif')],
  ['.mp4', video('video/mp4', 'video/x-m4v')],
  ['.webm', video('video/webm')],
  ['.pdf', document('application/pdf')],
  ['.doc', document(OLD_OFFICE)],
  ['.xls', document(OLD_OFFICE)],
  ['.ppt', document(OLD_OFFICE)],
  ['.docx', document(`${OPEN_XML}.wordprocessingml.document`, ZIP)],
  ['.xlsx', document(`${OPEN_XML}.spreadsheetml.sheet`, ZIP)],
  ['.pptx', document(`${OPEN_XML}.presentationml.presentation`, ZIP)],
  ['.odt', document('application/vnd.oasis.opendocument.text', ZIP)],
  ['.ods', document('application/vnd.oasis.opendocument.spreadsheet', ZIP)],
  ['.zip', document(ZIP)],
  ['.csv', text],
  ['.txt', text],
  ['.vtt', text],
]);

/** The largest body that is read at all: the largest file, and room for the form around it. */
export const MAX_BODY_BYTES = 301 * MB;

export function megabytes(bytes: number): string {
  return `${(bytes / MB).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
}
