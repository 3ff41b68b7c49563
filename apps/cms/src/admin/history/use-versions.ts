import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { refusalOf } from '../settings-pages/refusal-of';
import { historyAddress, versionList, type HistoryPlace, type Version } from './version-answer';

const answer = z.object({ data: versionList });

/** The versions of an item, newest first, loaded page by page. */
export function useVersions({ model, documentId }: HistoryPlace) {
  const { get } = useFetchClient();
  const [held, setHeld] = useState<z.output<typeof versionList>>();
  const [failure, setFailure] = useState<string>();
  const address = historyAddress({ model, documentId });

  const load = useCallback(
    (known: Version[]) => {
      const last = known.at(-1);
      get(last ? `${address}?before=${last.id}` : address)
        .then(({ data: body }) => z.parse(answer, body).data)
        .then(
          (found) => setHeld({ ...found, versions: [...known, ...found.versions] }),
          (error: unknown) => setFailure(refusalOf(error)),
        );
    },
    [get, address],
  );
  const reload = useCallback(() => load([]), [load]);
  const loadMore = () => load(held?.versions ?? []);

  useEffect(reload, [reload]);

  return { held, failure, reload, loadMore };
}
