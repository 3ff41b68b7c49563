import * as z from 'zod/mini';
import { parseDay, parseMonth } from '@portal/vietnamese/days';
import { isSlug } from '@portal/vietnamese/slug';
import { cursorParameter, instantKey, ofSameOrder, onePlace } from './cursor.js';
import { described, represented, withExample } from './described.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './page-size.js';

/** An error in one parameter of a request, explained to the programmer who sent it. */
export interface ParameterProblem {
  parameter: string;
  detail: string;
}

export type ParsedQuery<T> =
  | { ok: true; query: T }
  | { ok: false; problems: [ParameterProblem, ...ParameterProblem[]] };

/**
 * Validates a query string, for example a `URLSearchParams`, against a strict schema. Each unknown,
 * repeated or wrong parameter is a problem; nothing is corrected silently.
 */
export function parseQuery<T>(
  schema: z.ZodMiniType<T>,
  pairs: Iterable<[string, string]>,
): ParsedQuery<T> {
  const values = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (values.has(name)) return refused(name, 'Chỉ được nêu một lần.');
    values.set(name, value);
  }
  const result = z.safeParse(schema, Object.fromEntries(values));
  if (result.success) return { ok: true, query: result.data };
  const [first, ...rest] = result.error.issues.flatMap(problemsOf);
  return {
    ok: false,
    problems: [first ?? { parameter: 'query', detail: 'Không hợp lệ.' }, ...rest],
  };
}

function refused(parameter: string, detail: string): ParsedQuery<never> {
  return { ok: false, problems: [{ parameter, detail }] };
}

function problemsOf(issue: z.core.$ZodIssue): ParameterProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((parameter) => ({ parameter, detail: 'Tham số này không có.' }));
  }
  return [{ parameter: issue.path.join('.') || 'query', detail: issue.message }];
}

/** A parameter with a whole number in plain digits; a missing parameter means `byDefault`. */
export function wholeNumber({ min, max, byDefault }: Record<'min' | 'max' | 'byDefault', number>) {
  return represented(
    { override: { type: 'integer', minimum: min, maximum: max, default: byDefault } },
    z._default(digitsBetween(min, max), byDefault),
  );
}

/** A parameter with a whole number in plain digits, which may be missing. */
export function optionalWholeNumber({ min, max }: Record<'min' | 'max', number>) {
  return represented(
    { override: { type: 'integer', minimum: min, maximum: max } },
    z.optional(digitsBetween(min, max)),
  );
}

function digitsBetween(min: number, max: number) {
  const error = `Phải là số nguyên từ ${min} đến ${max}.`;
  return z.pipe(
    z.pipe(z.string(error).check(z.regex(/^\d{1,9}$/, error)), z.transform(Number)),
    z.number().check(z.minimum(min, error), z.maximum(max, error)),
  );
}

export const dayParameter = represented(
  { format: 'date', examples: ['2019-02-26'] },
  z
    .string()
    .check(
      z.refine((text) => parseDay(text) !== undefined, 'Phải là ngày có thật, dạng YYYY-MM-DD.'),
    ),
);

export const monthParameter = represented(
  { examples: ['2019-02'] },
  z
    .string()
    .check(z.refine((text) => parseMonth(text) !== undefined, 'Phải là tháng, dạng YYYY-MM.')),
);

export const yearParameter = represented(
  { examples: ['2019'] },
  z.string().check(z.regex(/^(19|2\d)\d\d$/, 'Phải là năm, dạng YYYY.')),
);

export const slugParameter = withExample(
  'khai-mac-tuan-le-doi-moi-sang-tao',
  z
    .string()
    .check(
      z.refine(isSlug, 'Phải là đường dẫn gồm a–z, 0–9 và dấu gạch nối, không quá 200 ký tự.'),
    ),
);

/** No list of this portal can have more pages. */
export const MAX_PAGE = 100_000;

export const pagingParameters = {
  page: described(
    'Trang thứ mấy, từ 1',
    'Number of the page, from 1',
    wholeNumber({ min: 1, max: MAX_PAGE, byDefault: 1 }),
  ),
  pageSize: described(
    'Số mục mỗi trang',
    'Entries per page',
    wholeNumber({ min: 1, max: MAX_PAGE_SIZE, byDefault: DEFAULT_PAGE_SIZE }),
  ),
};

/** The query of a list that has only paging parameters. */
export const pagingQuery = z
  .strictObject({ ...pagingParameters, cursor: cursorParameter(instantKey) })
  .check(onePlace, ofSameOrder);
/** The query of an endpoint without parameters. */
export const noQuery = z.strictObject({});
