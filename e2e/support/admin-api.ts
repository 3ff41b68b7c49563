import { theEditor } from './editor.ts';
import { fromEnvironment } from './environment.ts';
import type { Account } from './session.ts';

/** Uses the admin's own API as its pages do; signs in as the editor of the journeys by default. */
export async function openAdminApi(account: Account = theEditor()) {
  const { token } = await ask('POST', '/admin/login', account);
  return {
    async addAdministrator(
      firstname: string,
      lastname: string,
      code = 'strapi-super-admin',
    ): Promise<Account> {
      const password = 'MatKhau-2026';
      const email = `${crypto.randomUUID()}@example.gov.vn`;
      const roles = await ask('GET', '/admin/roles', undefined, token);
      const role = roles.find((one: { code: string }) => one.code === code);
      const person = { firstname, lastname, email, roles: [role.id] };
      const { id } = await ask('POST', '/admin/users', person, token);
      // The cms limits registrations by invitation tokens, so this sets the password directly.
      await ask('PUT', `/admin/users/${id}`, { password, isActive: true }, token);
      return { email, password };
    },
    /** Creates an item of a type without drafts. */
    create: (type: string, fields: object): Promise<Stored> =>
      ask('POST', addressOf(type), fields, token),
    /** Publishes, and confirms all doubts. */
    async publish(type: string, fields: object): Promise<Stored> {
      const path = `${addressOf(type)}/actions/publish`;
      const rehearsing = type === 'legal-document' ? { 'portal-rehearsal': '1' } : undefined;
      const { data, error } = await answerOf('POST', path, fields, token, rehearsing);
      if (!error && !rehearsing) return data;
      const confirmation = String((error ? error.details : data).confirmation ?? '');
      return ask('POST', path, fields, token, { 'portal-confirmation': confirmation });
    },
    /** Sends an item for review. */
    sendForReview: (type: string, documentId: string): Promise<unknown> =>
      ask('POST', `/admin/workflow/review/api::${type}.${type}/${documentId}/send`, {}, token),
    /** The fields that every legal document requires. */
    async filed(): Promise<object> {
      const documentType = await firstOf('document-type', 'Quyết định', token);
      const body = await firstOf('issuing-body', 'Ủy ban nhân dân tỉnh Thanh Hóa', token);
      return { documentType: { connect: [documentType] }, issuingBodies: { connect: [body] } };
    },
    /** An existing category: the home page shows the latest of each, hence every item of a new one. */
    async category(name: string): Promise<object> {
      return { connect: [await firstOf('category', name, token)] };
    },
    /** Deletes an item with its drafts. */
    remove: (type: string, documentId: string): Promise<unknown> =>
      ask('DELETE', `${addressOf(type)}/${documentId}`, undefined, token),
    /** Returns the id of the file; `info` holds its fields in the library. */
    async upload(name: string, content: Buffer, info: object): Promise<number> {
      const form = new FormData();
      form.append('files', new File([new Uint8Array(content)], name));
      form.append('fileInfo', JSON.stringify({ name, ...info }));
      const headers = { authorization: `Bearer ${token}` };
      const body = { method: 'POST', headers, body: form };
      const answer = await fetch(`${fromEnvironment('E2E_CMS_URL')}/upload`, body);
      if (!answer.ok) throw new Error(`/upload answered ${answer.status}.`);
      const [{ id }]: [{ id: number }] = await answer.json();
      return id;
    },
    /** The items on the first page of a type's list. */
    async listed(type: string): Promise<string[]> {
      const headers = { authorization: `Bearer ${token}` };
      const address = `${fromEnvironment('E2E_CMS_URL')}${addressOf(type)}`;
      const answer = await fetch(address, { headers });
      const { results }: { results: Stored[] } = await answer.json();
      return results.map(({ documentId }) => documentId);
    },
    /** Of each content type and component in the admin, the types of its fields by their labels. */
    async fieldTypes(): Promise<Map<string, Map<string, string>>> {
      const types = new Map<string, Map<string, string>>();
      for (const part of ['content-type', 'component'] as const) {
        const path = `/content-manager/${part}s`;
        const all: Schema[] = await ask('GET', path, undefined, token);
        for (const { uid, attributes } of all.filter(({ isDisplayed }) => isDisplayed)) {
          const settings = await ask('GET', `${path}/${uid}/configuration`, undefined, token);
          const names: Metadatas = settings[part === 'component' ? part : 'contentType'].metadatas;
          const fields = Object.entries(names).flatMap(([name, { edit, list }]) =>
            [edit.label, list.label].map((label): [string, string] => [
              label ?? name,
              attributes[name]?.type ?? name,
            ]),
          );
          types.set(uid, new Map(fields));
        }
      }
      return types;
    },
    async addressOfFile(id: number): Promise<string> {
      const headers = { authorization: `Bearer ${token}` };
      const answer = await fetch(`${fromEnvironment('E2E_CMS_URL')}/upload/files/${id}`, {
        headers,
      });
      const { url }: { url: string } = await answer.json();
      return url;
    },
    /** The stored fields of an item, by its address in the admin. */
    stored(address: string): Promise<Record<string, unknown>> {
      return ask('GET', pathOf(address), undefined, token);
    },
    /** Saves fields as a freshly opened form does. */
    store(address: string, fields: object): Promise<Record<string, unknown>> {
      return ask('PUT', pathOf(address), fields, token);
    },
  };
}

interface Schema {
  uid: string;
  isDisplayed: boolean;
  attributes: Record<string, { type: string }>;
}

type Metadatas = Record<string, { edit: { label?: string }; list: { label?: string } }>;

interface Stored {
  documentId: string;
  slug: string;
}

const addressOf = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
const pathOf = (address: string) => new URL(address).pathname.replace('/admin', '');

async function firstOf(type: string, name: string, token: string) {
  const query = new URLSearchParams({ 'filters[name][$eq]': name });
  const answer = await fetch(`${fromEnvironment('E2E_CMS_URL')}${addressOf(type)}?${query}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { results } = await answer.json();
  return { documentId: String(results[0].documentId) };
}

async function ask(
  method: string,
  path: string,
  body?: object,
  token?: string,
  headers: Record<string, string> = {},
) {
  const { data, error } = await answerOf(method, path, body, token, headers);
  if (error) throw new Error(`${path} answered ${JSON.stringify(error)}`);
  return data;
}

async function answerOf(
  method: string,
  path: string,
  body?: object,
  token?: string,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${fromEnvironment('E2E_CMS_URL')}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok && !text.startsWith('{')) throw new Error(`${path} answered ${answer.status}.`);
  return JSON.parse(text === '' ? '{}' : text);
}
