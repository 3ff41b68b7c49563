import path from 'node:path';
import { fileTypeFromFile } from 'file-type';
import { megabytes, uploadKinds } from './upload-kinds';
import { pictureRefusalOf } from './upload-pictures';

export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  size: number;
}

/** Why a file is refused, in words for the editor; undefined when it is welcome. */
export async function refusalOf(file: UploadedFile): Promise<string | undefined> {
  const name = file.originalFilename ?? '';
  const extension = path.extname(name).toLowerCase();
  const kind = uploadKinds.get(extension);
  if (!kind) {
    return `Tệp “${name}” không thuộc loại được phép tải lên. Được phép: ${allowedEndings()}.`;
  }
  if (file.size === 0) return `Tệp “${name}” rỗng. Hãy kiểm tra lại tệp rồi tải lên.`;
  if (file.size > kind.maxBytes) {
    return `${kind.label} “${name}” nặng ${megabytes(file.size)}, quá mức tối đa ${megabytes(kind.maxBytes)}. Hãy giảm dung lượng rồi tải lên lại.`;
  }
  const signature = (await fileTypeFromFile(file.filepath))?.mime;
  const fits = signature ? kind.signatures.includes(signature) : kind.signatures.length === 0;
  if (!fits) {
    return `Nội dung của tệp “${name}” không đúng với đuôi ${extension}. Hãy mở tệp, lưu lại đúng định dạng rồi tải lên.`;
  }
  return isPicture(file) ? pictureRefusalOf(file) : undefined;
}

export function isPicture(file: UploadedFile): boolean {
  const kind = uploadKinds.get(path.extname(file.originalFilename ?? '').toLowerCase());
  return kind?.signatures.some((signature) => signature.startsWith('image/')) ?? false;
}

function allowedEndings(): string {
  return [...uploadKinds.keys()].map((ending) => ending.slice(1)).join(', ');
}
