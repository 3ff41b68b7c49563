import { useEffect } from 'react';
import * as z from 'zod/mini';
import { useAdminData } from '../ui/use-admin-data';
import { filedDocument, type Disagreement } from './filing-answer';

/** Polls at this interval while files are being read, in milliseconds. */
const PAUSE_MS = 2000;

/** Loads the stored terms of a document and where its files contradict it; reloads when `version` changes. */
export function useFiledDocument(documentId: string | undefined, version: unknown) {
  const path = documentId === undefined ? undefined : `/admin/filing/${documentId}`;
  const { held, failure, reload, send } = useAdminData(path, filedDocument, version);

  useEffect(() => {
    if (held?.isReading !== true) return undefined;
    const timer = setTimeout(reload, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [held, reload]);

  const keep = ({ proposal: { field }, says }: Disagreement) =>
    send('post', `${path}/keep`, { field, says }, z.null());
  return { held, failure, keep };
}
