import { useAuth, useForm } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { isRecord } from '../is-record';

/** What a draft on this device is for: somebody's text in a field of an entry. */
export interface DraftPlace {
  own: string;
  /** Where it was kept before the entry was saved for the first time. */
  beforeFirstSave: string;
}

export function useDraftPlace(field: string): DraftPlace {
  const user = useAuth('RichText', (auth) => auth.user?.id ?? 'nobody');
  const { slug = '' } = useParams();
  const documentId = useForm('RichText', ({ initialValues }) =>
    isRecord(initialValues) ? initialValues['documentId'] : undefined,
  );
  const beforeFirstSave = `${user}/new/${slug}/${field}/`;
  const isSaved = typeof documentId === 'string';
  return { beforeFirstSave, own: isSaved ? `${user}/${documentId}/${field}/` : beforeFirstSave };
}
