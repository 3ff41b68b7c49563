import { sendFilesInParts } from '../../uploads/send-files';
import { uploadTexts as texts } from '../../uploads/upload-texts';
import { readLibraryFile, type LibraryFile } from './library-file';

interface UploadOptions {
  /** The signed-in user's token. */
  token: string | null;
  alt: string;
  caption: string;
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (part: number) => void;
}

/** Uploads a file to the media library. Rejects with an `Error` whose message is a sentence for the user. */
export async function uploadFile(file: File, options: UploadOptions): Promise<LibraryFile> {
  const { token, alt, caption, signal, onProgress } = options;
  const formData = new FormData();
  formData.append('files', file);
  formData.append('fileInfo', JSON.stringify({ name: file.name, alternativeText: alt, caption }));
  const answer = await sendFilesInParts({
    ...{ url: '/upload', formData, token, signal },
    // Uses the library's copy of a known file: the text holds its own description of a picture.
    known: 'use',
    onProgress: (sent, bytes) => onProgress(bytes === 0 ? 0 : sent / bytes),
  });
  const stored = readLibraryFile(Array.isArray(answer) ? answer[0] : undefined);
  if (!stored) throw new Error(texts.refused(200));
  return stored;
}
