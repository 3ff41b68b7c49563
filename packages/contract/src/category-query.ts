import * as z from 'zod/mini';
import { wholeNumber } from './query.js';

/** `latest` asks for that many of each category's newest articles. */
export const categoriesQuery = z.strictObject({ latest: z._default(wholeNumber(0, 10), 0) });
