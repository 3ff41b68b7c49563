import * as z from 'zod/mini';
import { pagingParameters } from './query.js';
import { MAX_SEARCH_LENGTH, canSearch } from './search-text.js';

const error = `Phải có từ 1 đến ${MAX_SEARCH_LENGTH} ký tự, trong đó có chữ hoặc số.`;

export const searchQuery = z.strictObject({
  ...pagingParameters,
  q: z.string(error).check(z.refine(canSearch, error)),
});
