import { fromEnvironment } from './editor.ts';

export interface Account {
  email: string;
  password: string;
}

/** The admin's own API, as the editor of the journeys uses it. */
export async function openAdminApi() {
  const { token } = await ask('POST', '/admin/login', {
    email: fromEnvironment('E2E_ADMIN_EMAIL'),
    password: fromEnvironment('E2E_ADMIN_PASSWORD'),
  });
  return {
    async addAdministrator(firstname: string, lastname: string): Promise<Account> {
      const password = 'MatKhau-2026';
      const email = `${crypto.randomUUID()}@example.gov.vn`;
      const roles = await ask('GET', '/admin/roles', undefined, token);
      const role = roles.find(({ code }: { code: string }) => code === 'strapi-super-admin');
      const person = { firstname, lastname, email, roles: [role.id] };
      const { registrationToken } = await ask('POST', '/admin/users', person, token);
      const userInfo = { firstname, lastname, password };
      await ask('POST', '/admin/register', { registrationToken, userInfo });
      return { email, password };
    },
    /** What is stored of an item, by its address in the admin. */
    stored(address: string): Promise<Record<string, unknown>> {
      const { pathname } = new URL(address);
      return ask('GET', pathname.replace('/admin', ''), undefined, token);
    },
  };
}

async function ask(method: string, path: string, body?: object, token?: string) {
  const answer = await fetch(`${fromEnvironment('E2E_CMS_URL')}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  const { data } = await answer.json();
  return data;
}
