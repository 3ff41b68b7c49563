import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect } from 'react';
import * as z from 'zod/mini';
import { useNewest } from '../ui/use-newest';
import { historyAddress, versionList, type HistoryPlace, type Version } from './version-answer';

const answer = z.object({ data: versionList });

/** The versions of an item, newest first, loaded page by page. */
export function useVersions({ model, documentId }: HistoryPlace) {
  const { get } = useFetchClient();
  const address = historyAddress({ model, documentId });
  const { held, failure, follow } = useNewest<z.output<typeof versionList>>(address);

  const load = useCallback(
    (known: Version[]) => {
      const last = known.at(-1);
      const request = get(last ? `${address}?before=${last.id}` : address);
      follow(
        request.then(({ data: body }) => {
          const { data: found } = z.parse(answer, body);
          return { ...found, versions: [...known, ...found.versions] };
        }),
      );
    },
    [get, address, follow],
  );
  const reload = useCallback(() => load([]), [load]);
  const loadMore = () => load(held?.versions ?? []);

  useEffect(reload, [reload]);

  return { held, failure, reload, loadMore };
}
