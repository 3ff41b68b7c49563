import * as z from 'zod';
import type { Cms } from './cms.js';

/** Whoever is undefined is not signed in. */
type Asking = { headers: Record<string, string> } | undefined;
type Asked = readonly [method: string, path: string, body?: object | undefined];

/** Sends JSON to the admin's server as somebody. */
export function send(
  cms: Pick<Cms, 'url'>,
  person: Asking,
  [method, path, body]: Asked,
): Promise<Response> {
  return fetch(new URL(path, cms.url), {
    method,
    headers: { ...person?.headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
}

const answered = z.object({
  data: z.unknown(),
  error: z.object({ message: z.string() }).optional(),
});

/** Sends it, and reads an answer of `data` or of an error. */
export async function askAs(cms: Pick<Cms, 'url'>, person: Asking, asked: Asked) {
  const response = await send(cms, person, asked);
  const { data, error } = answered.parse(await response.json());
  return { status: response.status, message: error?.message ?? '', data };
}
