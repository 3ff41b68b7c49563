import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { refusalOf } from './refusal-of';
import { useNewest } from './use-newest';

type Send = ReturnType<typeof useFetchClient>['post'];

/**
 * Loads data from a path of the admin API and sends changes to it; loads nothing without a path, and again
 * when `version` changes.
 */
export function useAdminData<T>(
  path: string | undefined,
  schema: z.ZodMiniType<T>,
  version?: unknown,
) {
  const client = useFetchClient();
  const { get } = client;
  const { held, failure: notLoaded, follow } = useNewest<T>(path);
  const [notSent, setNotSent] = useState<string>();

  const reload = useCallback(() => {
    if (path === undefined) return;
    follow(get(path).then(({ data: body }) => z.parse(z.object({ data: schema }), body).data));
  }, [get, path, schema, follow]);

  useEffect(reload, [reload, version]);

  /**
   * Sends a request and reloads. Resolves to undefined if it failed; `failure` then says why. `ask` may
   * return headers with which a failed request is sent once more.
   */
  async function send<A>(
    method: 'post' | 'put' | 'del',
    address: string,
    body: object | undefined,
    answer: z.ZodMiniType<A>,
    ask?: (error: unknown) => Promise<Record<string, string> | undefined>,
  ): Promise<A | undefined> {
    setNotSent(undefined);
    const request = (options?: { headers: Record<string, string> }): ReturnType<Send> =>
      method === 'del' ? client.del(address, options) : client[method](address, body, options);
    try {
      const sent = await request().catch(async (error: unknown) => {
        const headers = await ask?.(error);
        if (!headers) throw error;
        return request({ headers });
      });
      const { data } = z.parse(z.object({ data: answer }), sent.data);
      reload();
      return data;
    } catch (error) {
      setNotSent(refusalOf(error));
      return undefined;
    }
  }

  return { held, failure: notSent ?? notLoaded, reload, send };
}
