import * as z from 'zod/mini';
import { described } from './described.js';
import { wholeNumber } from './query.js';

export const categoriesQuery = z.strictObject({
  latest: described(
    'Kèm theo bao nhiêu tin mới nhất của mỗi chuyên mục',
    'How many of the newest articles to include for each category',
    wholeNumber({ min: 0, max: 10, byDefault: 0 }),
  ),
});
