import { apiAddress, type ApiParams } from '@portal/client/address';
import { isMissing } from '@portal/client/api-error';
import { askBy, askOnce } from '@portal/client/ask';
import * as z from 'zod/mini';

/**
 * One answer of the public API below `/api/v1`, parsed by the contract; undefined where the cms
 * answers 404. Throws when it does not answer, or answers anything else.
 */
export type CmsReader = <T>(
  path: string,
  params: ApiParams,
  schema: z.ZodMiniType<T>,
) => Promise<T | undefined>;

interface CmsReaderOptions {
  cmsUrl: URL;
  /** How long the cms may take for a whole answer. */
  answerWithinMs: number;
}

export function createCmsReader({ cmsUrl, answerWithinMs }: CmsReaderOptions): CmsReader {
  const ask = askBy();
  return async (path, params, schema) => {
    const url = new URL(apiAddress(path, params), cmsUrl);
    try {
      const { body } = await askOnce(url, { ask, timeLimitMs: answerWithinMs });
      return z.parse(schema, body);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  };
}
