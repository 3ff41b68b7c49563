import * as z from 'zod/mini';
import { component, described } from './described.js';
import { day } from './envelope.js';
import { named } from './legal-reference.js';

/** A body that no longer exists, under the name that it had. */
export const formerBody = component(
  'FormerBody',
  'Một cơ quan ban hành nay không còn',
  'An issuing body that is no more',
  z.extend(named, {
    activeTo: described(
      'Ngày cuối cùng cơ quan còn hoạt động dưới tên này; null khi không rõ',
      'Last day on which the body existed under this name; null if unknown',
      z.nullable(day),
    ),
    successors: described(
      'Những cơ quan nay thực hiện nhiệm vụ của cơ quan ấy',
      'The bodies that have its tasks today',
      z.array(named),
    ),
  }),
);
export type FormerBody = z.infer<typeof formerBody>;
