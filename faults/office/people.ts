import * as z from 'zod';
import { TEST_ADMIN } from '../../scripts/lib/test-admin.ts';
import { ask, isOk, type Question, type Reply } from './requests.ts';

/** The roles of ten people, by their codes. */
const OFFICE = [
  ...['strapi-author', 'strapi-author', 'strapi-author', 'strapi-author'],
  ...['strapi-editor', 'strapi-editor', 'portal-reviewer', 'portal-reviewer'],
  ...['portal-manager', 'strapi-super-admin'],
];

export interface Person {
  name: string;
  role: string;
  ask: (path: string, question?: Question) => Promise<Reply>;
}

const signedIn = z.object({ data: z.object({ token: z.string() }) });
const roles = z.object({ data: z.array(z.object({ id: z.number(), code: z.string() })) });
const invited = z.object({ data: z.object({ registrationToken: z.string() }) });

/** Creates the accounts of ten people and signs all of them in. */
export async function openOffice(cmsUrl: string): Promise<{ people: Person[]; chief: Person }> {
  const chief = await signIn(cmsUrl, { name: 'chief', role: 'strapi-super-admin', ...TEST_ADMIN });
  const known = roles.parse(read(await chief.ask('/admin/roles'))).data;
  const people: Person[] = [];
  for (const [place, role] of OFFICE.entries()) {
    const name = `${role}-${place}`;
    const account = { email: `${name}@example.gov.vn`, password: 'MatKhau-2026' };
    const id = known.find(({ code }) => code === role)?.id;
    const person = { firstname: name, lastname: 'Nguyễn', email: account.email, roles: [id] };
    const { registrationToken } = invited.parse(
      read(await chief.ask('/admin/users', { method: 'POST', body: person })),
    ).data;
    const userInfo = { firstname: name, lastname: 'Nguyễn', password: account.password };
    const body = { registrationToken, userInfo };
    read(await ask(`${cmsUrl}/admin/register`, { method: 'POST', body }));
    people.push(await signIn(cmsUrl, { name, role, ...account }));
  }
  return { people, chief };
}

interface Account {
  name: string;
  role: string;
  email: string;
  password: string;
}

async function signIn(cmsUrl: string, { name, role, email, password }: Account): Promise<Person> {
  const body = { email, password };
  const { token } = signedIn.parse(
    read(await ask(`${cmsUrl}/admin/login`, { method: 'POST', body })),
  ).data;
  const authorization = `Bearer ${token}`;
  return {
    ...{ name, role },
    ask: (path, { headers, ...question } = {}) =>
      ask(`${cmsUrl}${path}`, { ...question, headers: { authorization, ...headers } }),
  };
}

/** The JSON of a reply without which the office cannot begin. */
export function read(reply: Reply): unknown {
  if (!isOk(reply)) throw new Error(`${reply.status} ${reply.text.slice(0, 300)}`);
  return JSON.parse(reply.text);
}
