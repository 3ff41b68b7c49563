import * as z from 'zod/mini';
import { benchAdmin } from './apps.ts';

const login = z.object({ data: z.object({ token: z.string() }) });

/** Sends a request as the admin's pages do; throws unless it succeeds. */
export type Send = (
  method: string,
  address: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<unknown>;

/** Signs in to our cms. */
export async function openDesk(origin: string): Promise<Send> {
  let token = '';
  const send: Send = async (method, address, body, headers = {}) => {
    const response = await fetch(origin + address, {
      method,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        // The server would close an idle connection while the other app is measured.
        connection: 'close',
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${address} answered ${JSON.stringify(answer)}`);
    return answer;
  };
  token = login.parse(await send('POST', '/admin/login', benchAdmin)).data.token;
  return send;
}

/** A stock Strapi has no administrator until somebody registers. */
export async function registerAdmin(origin: string): Promise<void> {
  // The app refuses this if a former run has registered already.
  await fetch(`${origin}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...benchAdmin, firstname: 'Đo', lastname: 'Lường' }),
  });
}
