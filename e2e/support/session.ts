import { randomUUID } from 'node:crypto';
import { request, type BrowserContext } from '@playwright/test';
import { fromEnvironment } from './environment.ts';

export interface Account {
  email: string;
  password: string;
}

/** Cookies and local storage of a browser that is signed in to the admin. */
export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/**
 * Signs in through the admin's API and stores what the sign-in form stores. That saves two page loads;
 * another journey covers the form.
 */
export async function startSession({ email, password }: Account): Promise<Session> {
  const baseURL = fromEnvironment('E2E_CMS_URL');
  const deviceId = randomUUID();
  const api = await request.newContext({ baseURL });
  const data = { email, password, deviceId, rememberMe: false };
  const answer = await api.post('/admin/login', { data });
  if (!answer.ok()) throw new Error(`/admin/login answered ${answer.status()}.`);
  const { data: given }: { data: { token: string } } = await answer.json();
  const { cookies } = await api.storageState();
  await api.dispose();
  const { hostname, origin } = new URL(baseURL);
  const token = {
    ...{ name: 'jwtToken', value: given.token, domain: hostname, path: '/admin', expires: -1 },
    ...{ httpOnly: false, secure: false, sameSite: 'Lax' as const },
  };
  const localStorage = [
    { name: 'isLoggedIn', value: 'true' },
    { name: 'strapi.admin.deviceId', value: deviceId },
  ];
  return { cookies: [...cookies, token], origins: [{ origin, localStorage }] };
}
