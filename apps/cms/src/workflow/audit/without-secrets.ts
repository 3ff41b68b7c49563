import { isRecord } from '@portal/contract/is-record';

const SECRETS = /password|token|secret|accesskey|code/i;
const MAX_LENGTH = 2_000;

/** A request body without secrets, for the log; each right of a role becomes one line. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value === 'string') return value.slice(0, MAX_LENGTH);
  if (!isRecord(value)) return value;
  if (typeof value['action'] === 'string' && 'subject' in value) return rightOf(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !SECRETS.test(name))
      .map(([name, part]) => [name, withoutSecrets(part)]),
  );
}

function rightOf({ action, subject, conditions }: Record<string, unknown>): string {
  const named = Array.isArray(conditions) && conditions.length > 0 ? conditions.join(' ') : '';
  return [action, subject, named]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}
