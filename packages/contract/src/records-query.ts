import * as z from 'zod/mini';
import { described } from './described.js';
import { RECORD_TYPES } from './exported-fields.js';

export const recordsQuery = z.strictObject({
  type: described(
    'Chỉ lấy loại nội dung này; mặc định: mọi loại',
    'Only this content type; all types by default',
    z.optional(z.enum(RECORD_TYPES, `Phải là một trong: ${RECORD_TYPES.join(', ')}.`)),
  ),
});
