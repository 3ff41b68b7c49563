import * as z from 'zod/mini';

export type CmsParams = Record<string, string | number | undefined>;

/**
 * One answer of the public API below `/api/v1`, parsed by the contract; undefined where the cms
 * answers 404. Throws when it does not answer, or answers anything else.
 */
export type CmsReader = <T>(
  path: string,
  params: CmsParams,
  schema: z.ZodMiniType<T>,
) => Promise<T | undefined>;

interface CmsReaderOptions {
  cmsUrl: URL;
  /** How long the cms may take for a whole answer. */
  answerWithinMs: number;
}

const NOT_FOUND = 404;

export function createCmsReader({ cmsUrl, answerWithinMs }: CmsReaderOptions): CmsReader {
  return async (path, params, schema) => {
    const url = new URL(`/api/v1${path}`, cmsUrl);
    for (const [name, value] of Object.entries(params)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const response = await fetch(url, { signal: AbortSignal.timeout(answerWithinMs) });
    if (response.ok) return z.parse(schema, await response.json());
    await response.body?.cancel();
    if (response.status === NOT_FOUND) return undefined;
    throw new Error(`The cms answers ${response.status} to ${url.pathname}${url.search}.`);
  };
}
