import * as z from 'zod';
import { BASE_HEADER } from '../../src/content/saves/base-version';
import { CONFIRMATION_HEADER } from '../../src/panel/confirmations/confirm-doubts';
import { REHEARSAL_HEADER } from '../../src/panel/rehearsal/rehearsal';
import type { Cms } from './cms.js';

interface Person {
  email: string;
  password: string;
  firstname: string;
  lastname: string;
}

/** Another administrator with all rights. */
export async function addAdministrator({ strapi }: Cms, person: Person): Promise<void> {
  const role = await strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'strapi-super-admin' }, select: ['id'] });
  await strapi.service('admin::user').create({ ...person, isActive: true, roles: [role.id] });
}

const item = z.object({ data: z.looseObject({ updatedAt: z.string() }) });

/** The requests that an item's form in the admin sends; items are named by their address. */
export function formOf(cms: Cms, headers: { authorization: string }) {
  const request = (
    method: string,
    path: string,
    body: object | undefined,
    more: Record<string, string>,
  ) =>
    fetch(`${cms.url}/content-manager/${path}`, {
      method,
      headers: { ...headers, 'content-type': 'application/json', ...more },
      ...(body && { body: JSON.stringify(body) }),
    });
  const send = (method: string, path: string, body?: object, base?: string) =>
    request(method, path, body, base === undefined ? {} : { [BASE_HEADER]: base });
  const read = async (path: string) => item.parse(await (await send('GET', path)).json()).data;
  return {
    read,
    /** The base version that a form would remember. */
    open: async (path: string) => (await read(path)).updatedAt,
    save: (path: string, data: object, base?: string) => send('PUT', path, data, base),
    act: (path: string, action: string, data: object, base?: string) =>
      send('POST', `${path}/actions/${action}`, data, base),
    /** Acts in spite of the doubts that `confirmation` stands for. */
    confirm: (path: string, action: string, data: object, confirmation: string) =>
      request('POST', `${path}/actions/${action}`, data, { [CONFIRMATION_HEADER]: confirmation }),
    /** Asks what the request would change, without storing anything. */
    rehearse: (method: string, path: string, data?: object) =>
      request(method, path, data, { [REHEARSAL_HEADER]: '1' }),
    remove: (path: string, base?: string) => send('DELETE', path, undefined, base),
  };
}

export type Form = ReturnType<typeof formOf>;
