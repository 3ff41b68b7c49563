import { fileNameOf, endingOf } from '../files/file-names';
import { HEIC, recognise } from './upload-content';
import {
  acceptedKinds,
  families,
  findKindOfEnding,
  isHeicEnding,
  megabytes,
  type UploadKind,
} from './upload-kinds';
import { pictureRefusalOf } from './upload-pictures';
import type { UploadedFile } from './uploaded-file';

/** The kind and name of a checked file, or the reason to refuse it, in Vietnamese. */
export type Checked = { kind: UploadKind; name: string } | { refusal: string };

export async function checkFile(file: UploadedFile): Promise<Checked> {
  const given = file.originalFilename ?? '';
  const ending = endingOf(given);
  const named = findKindOfEnding(ending);
  const isHeic = isHeicEnding(ending);
  const early = refusalByName(given, file.size);
  if (early !== undefined) return { refusal: early };
  const kind = await recognise(file.filepath, named);
  if (kind === HEIC || (isHeic && !kind)) return { refusal: photoOfApple(given) };
  if (!named && !isHeic && kind === undefined) return { refusal: notAccepted(given) };
  if (kind === undefined || (named && !mayBeRenamed(named, kind))) {
    return { refusal: otherContent(given, ending, kind) };
  }
  if (isTooLarge(file, kind)) return { refusal: tooLarge(file, kind) };
  const refusal = kind.family === 'picture' ? await pictureRefusalOf(file) : undefined;
  return refusal === undefined ? { kind, name: fileNameOf(given, kind) } : { refusal };
}

/** The reason to refuse a file by name and size alone, before any of it is sent. */
export function refusalByName(given: string, size: number): string | undefined {
  const ending = endingOf(given);
  const named = findKindOfEnding(ending);
  if (!named && !isHeicEnding(ending) && ending !== '') return notAccepted(given);
  if (size === 0) return empty(given);
  return named && isTooLarge({ size }, named)
    ? tooLarge({ originalFilename: given, size }, named)
    : undefined;
}

/** Only pictures and videos may have a wrong extension, because browsers and phones often give them one. */
function mayBeRenamed(named: UploadKind, kind: UploadKind): boolean {
  const isOfPixels = kind.family === 'picture' || kind.family === 'video';
  return named === kind || (isOfPixels && named.family === kind.family);
}

function isTooLarge({ size }: Pick<UploadedFile, 'size'>, { family }: UploadKind): boolean {
  return size > families[family].maxBytes;
}

function tooLarge(
  { originalFilename, size }: Pick<UploadedFile, 'originalFilename' | 'size'>,
  { family }: UploadKind,
): string {
  const { label, maxBytes } = families[family];
  return `${label} “${originalFilename}” nặng ${megabytes(size)}, quá mức tối đa ${megabytes(maxBytes)}. Hãy giảm dung lượng rồi tải lên lại.`;
}

function empty(name: string): string {
  return `Tệp “${name}” rỗng. Hãy kiểm tra lại tệp rồi tải lên.`;
}

function notAccepted(name: string): string {
  return `Tệp “${name}” không thuộc loại được phép tải lên. Cổng nhận ${acceptedKinds()}.`;
}

function otherContent(name: string, ending: string, kind: UploadKind | undefined): string {
  const wrong = `Nội dung của tệp “${name}” không đúng với đuôi ${ending}.`;
  return kind === undefined
    ? `${wrong} Hãy mở tệp, lưu lại đúng định dạng rồi tải lên.`
    : `${wrong} Tệp này là ${kind.name}: hãy đổi đuôi thành ${kind.endings[0]} rồi tải lên lại.`;
}

function photoOfApple(name: string): string {
  return `Ảnh “${name}” ở dạng HEIC của iPhone, phần lớn trình duyệt không mở được. Hãy xuất ảnh sang JPG rồi tải lên. Để iPhone chụp sẵn JPG: Cài đặt → Camera → Định dạng → “Tương thích nhất”.`;
}
