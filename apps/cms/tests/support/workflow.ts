import * as z from 'zod';
import type { Cms } from './cms.js';

const answered = z.object({
  data: z.unknown(),
  error: z.object({ message: z.string() }).optional(),
});

/** Sends the admin's requests about times, withdrawals and reviews; `path` follows `/admin/workflow/`. */
export async function askWorkflow(
  cms: Cms,
  { headers }: { headers: Record<string, string> },
  [method, path, body]: readonly [method: string, path: string, body?: object | undefined],
) {
  const response = await fetch(`${cms.url}/admin/workflow/${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { data, error } = answered.parse(await response.json());
  return { status: response.status, message: error?.message ?? '', data };
}
