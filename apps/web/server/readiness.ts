const WITHIN_MS = 2000;

/** No page can be shown while the cms is not ready. */
export async function isReady(cmsUrl: URL): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(WITHIN_MS);
    const { ok } = await fetch(new URL('/readyz', cmsUrl), { method: 'HEAD', signal });
    return ok;
  } catch {
    return false;
  }
}
