import * as z from 'zod/mini';
import { described, withExample } from '../described.js';
import { pathParametersOf } from '../path-parameters.js';
import { slugParameter } from '../query.js';
import { RECORD_TYPES } from '../exported-fields.js';

const pathParameters = {
  slug: described(
    'Phần cuối của địa chỉ, như slug trong các danh sách',
    'Last part of the address, like slug in lists',
    slugParameter,
  ),
  type: described(
    'Loại nội dung, như type trong /changes',
    'Content type, like type in /changes',
    z.enum(RECORD_TYPES),
  ),
  documentId: described(
    'Mã của nội dung, như documentId trong /changes',
    'Identifier of the entry, like documentId in /changes',
    withExample('p2x0k9w4qf1m7c3v8n5b6z1a', slugParameter),
  ),
};
const isPathParameter = (name: string): name is keyof typeof pathParameters =>
  Object.hasOwn(pathParameters, name);

/** The schemas of the parameters in a path; undefined for a path without any. */
export function pathOf(path: string) {
  const names = pathParametersOf(path).filter(isPathParameter);
  if (names.length === 0) return undefined;
  return z.object(Object.fromEntries(names.map((name) => [name, pathParameters[name]])));
}
