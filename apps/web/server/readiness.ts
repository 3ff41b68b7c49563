const WITHIN_MS = 2000;

/** Not ready while the cms is not, because no page can be shown. */
export async function isReady(cmsUrl: URL): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(WITHIN_MS);
    const { ok } = await fetch(new URL('/readyz', cmsUrl), { method: 'HEAD', signal });
    return ok;
  } catch {
    return false;
  }
}
