import { dropParts } from './drop-parts';
import { finishUpload } from './finish-upload';
import { putInParts } from './put-in-parts';
import { SessionToken } from './session-token';

interface Sent {
  url: string;
  /** As Strapi's media library builds it: `files`, and a `fileInfo` in JSON for each. */
  formData: FormData;
  token: string | null;
  signal: AbortSignal;
  onProgress?: (sentBytes: number, bytes: number) => void;
  known?: 'ask' | 'use';
}

/** Uploads the files of a form in parts. Our patch of the media library calls it for every upload. */
export async function sendFilesInParts(sent: Sent): Promise<unknown> {
  const { url, formData, token, signal, onProgress, known = 'ask' } = sent;
  const files = formData.getAll('files').filter((one) => one instanceof File);
  const infos = formData
    .getAll('fileInfo')
    .filter((one) => typeof one === 'string')
    .map((one): unknown => JSON.parse(one));
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const session = new SessionToken(token);
  const parts: string[] = [];
  let before = 0;
  try {
    for (const file of files) {
      const report = (sentBytes: number) => onProgress?.(before + sentBytes, bytes);
      parts.push(await putInParts(file, { session, signal, onProgress: report }));
      before += file.size;
    }
    return await finishUpload({ url, parts, infos, session, signal, known });
  } catch (error) {
    void dropParts(parts, session);
    throw error;
  }
}
