import { useEffect } from 'react';
import * as z from 'zod/mini';
import { useSettings } from '../settings-pages/use-settings';
import { filedDocument, type Disagreement } from './filing-answer';

/** How often a form asks whether its files have been read, in milliseconds. */
const PAUSE_MS = 2000;

/** What is stored of a document and what its files say otherwise; asked anew whenever `version` is another. */
export function useFiledDocument(documentId: string | undefined, version: unknown) {
  const path = documentId === undefined ? undefined : `/admin/filing/${documentId}`;
  const { held, failure, reload, send } = useSettings(path, filedDocument);

  useEffect(reload, [reload, version]);

  useEffect(() => {
    if (held?.isReading !== true) return undefined;
    const timer = setTimeout(reload, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [held, reload]);

  const keep = ({ proposal: { field }, says }: Disagreement) =>
    send('post', `${path}/keep`, { field, says }, z.null());
  return { held, failure, keep };
}
