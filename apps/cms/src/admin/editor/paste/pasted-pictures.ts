import type { PastedPicture } from '@portal/rich-text/paste/pictures';
import { missingPictureText } from '@portal/rich-text/nodes/missing-picture';
import type { UploadQueue } from '../uploads/upload-queue';
import { uploadTexts } from '../uploads/upload-texts';

const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** Replaces each picture by the library's own picture or by a placeholder, and starts the uploads. */
export function placePictures(
  body: HTMLElement,
  pictures: readonly PastedPicture[],
  uploads: UploadQueue,
): void {
  for (const image of body.querySelectorAll<HTMLImageElement>('img[data-paste]')) {
    const picture = pictures[Number(image.dataset['paste'])];
    if (!picture) continue;
    const { source, alt } = picture;
    if (source.kind === 'library') {
      image.setAttribute('src', source.path);
      continue;
    }
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
    const file = fileOf(picture);
    const reason = source.kind === 'remote' ? uploadTexts.elsewhere : uploadTexts.notOnClipboard;
    const name = alt || picture.name;
    const mark = image.ownerDocument.createElement('p');
    mark.className = 'missing-picture';
    mark.textContent = missingPictureText(name);
    mark.setAttribute(
      'upload',
      uploads.add({ file, name, alt, caption: caption.trim(), reason: file ? '' : reason }),
    );
    image.replaceWith(mark);
  }
}

function fileOf({ name, index, source }: PastedPicture): File | undefined {
  if (source.kind !== 'data') return undefined;
  const ending = ENDINGS[source.mime];
  if (ending === undefined) return undefined;
  const base = name.replace(/\.\w+$/, '') || `anh-dan-${index + 1}`;
  return new File([source.bytes], `${base}.${ending}`, { type: source.mime });
}
