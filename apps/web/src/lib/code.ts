import { ApiError, NO_ANSWER } from '@portal/client/api-error';

/**
 * The server answers, but no longer has a file of the site's code: the tab is older than the deployment.
 */
export class MissingCode extends Error {
  override readonly name = 'MissingCode';
}

/**
 * The module of an `import()`. Throws `MissingCode`, or an `ApiError` without an answer if the server
 * cannot be reached; a browser does not tell these apart.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    if (import.meta.env.SSR) throw cause;
    if (await isReachable()) throw new MissingCode('code of the site is missing', { cause });
    throw new ApiError(NO_ANSWER, 'code of the site: no answer', { cause });
  }
}

/** Any answer counts, because a static host has its own. */
export function isReachable(): Promise<boolean> {
  return fetch('/healthz', { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

const DONE_KEY = 'da-tai-lai';
const PROBE_KEY = 'thu-ghi';

/** The name of this file contains a hash of the build. */
const noteOfNow = () => `${import.meta.url} ${location.href}`;

/**
 * Whether the current address may be reloaded with the code of its build: once for each build, and never
 * without session storage, against endless reloads.
 */
export function mayLoadInFull(): boolean {
  try {
    sessionStorage.setItem(PROBE_KEY, '');
    sessionStorage.removeItem(PROBE_KEY);
    return sessionStorage.getItem(DONE_KEY) !== noteOfNow();
  } catch {
    return false;
  }
}

export function loadInFull(): void {
  try {
    sessionStorage.setItem(DONE_KEY, noteOfNow());
  } catch {
    // Without storage only the visitor can reload.
  }
  // A reload restores the scroll position, which belongs to the page before.
  window.scrollTo({ top: 0 });
  location.reload();
}
