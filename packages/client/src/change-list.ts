import type { Change, ChangesState } from '@portal/contract/changes';

/** Changes in the order in which they happened, and the published state when they were sent. */
export interface ChangeList {
  data: Change[];
  meta: ChangesState;
}

/**
 * Whether an unknown value is a list of changes. Checked strictly, because its fields become file names.
 */
export function isChangeList(value: unknown): value is ChangeList {
  if (!isObject(value)) return false;
  const { data, meta }: { data?: unknown; meta?: unknown } = value;
  return Array.isArray(data) && data.every(isChange) && isState(meta);
}

const NAME = /^[\w-]+$/;
const DIGEST = /^[\da-f]{64}$/;

function isChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { seq, type, documentId, digest } = fields(value);
  return (
    Number.isSafeInteger(seq) &&
    isText(type, NAME) &&
    isText(documentId, NAME) &&
    (digest === null || isText(digest, DIGEST))
  );
}

function isState(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { generation, count, digest } = fields(value);
  return Number.isSafeInteger(generation) && Number.isSafeInteger(count) && isText(digest, DIGEST);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const fields = (value: object): Record<string, unknown> => ({ ...value });
const isText = (value: unknown, form: RegExp) => typeof value === 'string' && form.test(value);
