import * as z from 'zod/mini';
import { dayParameter, pagingParameters } from './query.js';
import { MAX_SEARCH_LENGTH, canSearch } from './search-text.js';
import { SEARCH_TYPES } from './search.js';

const error = `Phải có từ 1 đến ${MAX_SEARCH_LENGTH} ký tự, trong đó có chữ hoặc số.`;
const q = z.string(error).check(z.refine(canSearch, error));

/** `from` and `to` are days, both included. */
export const searchQuery = z
  .strictObject({
    ...pagingParameters,
    q,
    type: z.optional(z.enum(SEARCH_TYPES, `Phải là một trong: ${SEARCH_TYPES.join(', ')}.`)),
    from: z.optional(dayParameter),
    to: z.optional(dayParameter),
  })
  .check(
    z.refine((query) => !query.from || !query.to || query.from <= query.to, {
      error: 'Phải không sau to.',
      path: ['from'],
    }),
  );
export type SearchQuery = z.output<typeof searchQuery>;

export const suggestQuery = z.strictObject({ q });
