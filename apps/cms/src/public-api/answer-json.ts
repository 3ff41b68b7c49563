import type { Answer } from '../platform/http/problem';

/** The JSON of a successful answer; undefined for problems, files and streams. */
export function jsonOf(answer: Answer): string | undefined {
  if ('json' in answer) return answer.json;
  return 'body' in answer ? JSON.stringify(answer.body) : undefined;
}
