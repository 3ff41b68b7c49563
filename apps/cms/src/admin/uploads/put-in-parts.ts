import { DetailedError, Upload } from 'tus-js-client';
import { AWAY, makeWait } from './connection-waits';
import type { SessionToken } from './session-token';
import { UploadRefusal } from './upload-refusal';
import { uploadTexts as texts } from './upload-texts';

export const ENDPOINT = '/admin/upload-parts';
const MB = 1_000_000;
const PART_BYTES = 4 * MB;
/** The last one repeats, to outlast a restart of the server or a lost connection. */
const RETRY_DELAYS_MS = [0, 500, 1_000, 2_000, ...Array<number>(200).fill(4_000)];
const UNAUTHORIZED = 401;
/**
 * Statuses worth a retry: expired token, conflict of offsets, lock of the request that was cut, too many
 * requests.
 */
const RETRIED_STATUSES = [UNAUTHORIZED, 409, 423, 429];

interface Options {
  session: SessionToken;
  signal: AbortSignal;
  onProgress: (sentBytes: number) => void;
}

/**
 * Sends a file in parts (tus) and resumes it after a cut. Resolves to the id under which the server keeps
 * it until the upload is finished; rejects with an `UploadRefusal`.
 */
export function putInParts(file: File, { session, signal, onProgress }: Options): Promise<string> {
  const setWaiting = makeWait();
  let isSessionOver = false;
  return new Promise<string>((resolve, reject) => {
    const upload = new Upload(file, {
      ...{ endpoint: ENDPOINT, chunkSize: PART_BYTES, retryDelays: RETRY_DELAYS_MS },
      ...{ metadata: { filename: file.name }, storeFingerprintForResuming: false },
      uploadDataDuringCreation: true,
      onBeforeRequest(request) {
        for (const [name, value] of Object.entries(session.authorization)) {
          request.setHeader(name, value);
        }
      },
      async onAfterResponse(_request, response) {
        const status = response.getStatus();
        setWaiting(AWAY.includes(status));
        if (status === UNAUTHORIZED) isSessionOver = !(await session.renew());
      },
      onUploadUrlAvailable() {
        // With an endpoint, any answer while the server is away would start a new upload of the file.
        upload.options.endpoint = null;
      },
      onProgress,
      onShouldRetry(error) {
        const status = error.originalResponse?.getStatus() ?? 0;
        if (status === 0) setWaiting(true);
        if (status === UNAUTHORIZED && isSessionOver) return false;
        return status === 0 || status >= 500 || RETRIED_STATUSES.includes(status);
      },
      onError: (error) => reject(refusalOf(error)),
      onSuccess: () => resolve(upload.url?.split('/').at(-1) ?? ''),
    });
    signal.addEventListener('abort', () => {
      void upload.abort(true).catch(() => undefined);
      reject(new UploadRefusal(texts.stopped, 0));
    });
    if (signal.aborted) reject(new UploadRefusal(texts.stopped, 0));
    else upload.start();
  }).finally(() => setWaiting(false));
}

/** With status 400, the body is the server's sentence for the user. */
function refusalOf(error: Error): UploadRefusal {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  const status = answer?.getStatus() ?? 0;
  if (status === 0) return new UploadRefusal(texts.noConnection, status);
  const said = status === 400 ? answer?.getBody() : '';
  return new UploadRefusal(said || texts.refused(status), status);
}
