import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { refusalOf } from './refusal-of';

type Send = ReturnType<typeof useFetchClient>['post'];

/** What the server holds at an address of the admin, if there is one, and a way to change it. */
export function useSettings<T>(path: string | undefined, schema: z.ZodMiniType<T>) {
  const client = useFetchClient();
  const { get } = client;
  const [held, setHeld] = useState<T>();
  const [failure, setFailure] = useState<string>();

  const reload = useCallback(() => {
    if (path === undefined) return;
    get(path)
      .then(({ data: body }) => z.parse(z.object({ data: schema }), body).data)
      .then(setHeld, (error: unknown) => setFailure(refusalOf(error)));
  }, [get, path, schema]);

  useEffect(reload, [reload]);

  /** Sends something and loads again; undefined if it was refused, which `failure` then says. */
  async function send<A>(
    method: 'post' | 'put' | 'del',
    address: string,
    body: object | undefined,
    answer: z.ZodMiniType<A>,
  ): Promise<A | undefined> {
    setFailure(undefined);
    try {
      const sent: Awaited<ReturnType<Send>> =
        method === 'del' ? await client.del(address) : await client[method](address, body);
      const { data } = z.parse(z.object({ data: answer }), sent.data);
      reload();
      return data;
    } catch (error) {
      setFailure(refusalOf(error));
      return undefined;
    }
  }

  return { held, failure, reload, send };
}
