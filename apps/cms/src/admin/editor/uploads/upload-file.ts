import { readLibraryFile, type LibraryFile } from './library-file';
import { uploadTexts as texts } from './upload-texts';

interface UploadOptions {
  /** The signed-in user's token. */
  token: string | null;
  alt: string;
  caption: string;
  signal: AbortSignal;
  /** From 0 to 1. */
  onProgress: (part: number) => void;
}

/**
 * Uploads a file to the media library. Rejects with an `Error` whose message is a sentence for the
 * user. `fetch` cannot report the progress of an upload.
 */
export function uploadFile(file: File, options: UploadOptions): Promise<LibraryFile> {
  const { token, alt, caption, signal, onProgress } = options;
  const form = new FormData();
  form.append('files', file);
  form.append('fileInfo', JSON.stringify({ name: file.name, alternativeText: alt, caption }));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/upload');
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener('error', () => reject(new Error(texts.noConnection)));
    request.addEventListener('abort', () => reject(new Error(texts.stopped)));
    request.addEventListener('load', () => {
      const answer = parsed(request.responseText);
      const stored = readLibraryFile(Array.isArray(answer) ? answer[0] : undefined);
      if (request.status < 300 && stored) resolve(stored);
      else reject(new Error(reasonOf(answer) ?? texts.refused(request.status)));
    });
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The server's sentence in Strapi's format of errors. */
function reasonOf(answer: unknown): string | undefined {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
  const { error } = answer;
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined;
  return typeof error.message === 'string' ? error.message : undefined;
}
