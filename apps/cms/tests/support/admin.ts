import * as z from 'zod';
import { type Cms } from './cms.js';
import { ADMIN } from './environment.js';

const login = z.object({ data: z.object({ token: z.string() }) });

/** Signs in over HTTP and returns the header for further requests. */
export async function signIn(
  cms: Pick<Cms, 'url'>,
  person = ADMIN,
): Promise<{ authorization: string }> {
  const response = await fetch(`${cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(person),
  });
  const { data } = login.parse(await response.json());
  return { authorization: `Bearer ${data.token}` };
}
