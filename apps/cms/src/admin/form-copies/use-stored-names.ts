import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import type { Values } from '../form-merge/values';
import { copyTexts as texts } from './copy-texts';
import type { Layout } from './field-text';
import { addressOf, keyOfRelation, nameIn, relationsIn } from './stored-names';
import type { BareLayout } from './use-layout';

interface StoredItem {
  model: string;
  /** Undefined for a new item, which has no stored values. */
  documentId: string | undefined;
  /** When the server last stored the item. */
  storedAt: string | null | undefined;
}

interface Found extends Pick<StoredItem, 'storedAt'> {
  names: ReadonlyMap<string, string>;
}

/**
 * A layout with the names of related items. A form holds only the changes of a relation, so this requests
 * the stored names. Memoise the arguments.
 */
export function useStoredNames(
  { model, documentId, storedAt }: StoredItem,
  layout: BareLayout,
  forms: Values[],
  names: ReadonlySet<string>,
): Layout {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found>({ storedAt: undefined, names: new Map() });
  useEffect(() => {
    if (documentId === undefined) return undefined;
    const asked = new AbortController();
    const look = async () => {
      const { signal } = asked;
      const pairs = relationsIn(forms, names, layout).map(async (relation) => {
        const params = relation.holder ? {} : { status: 'draft' };
        const address = addressOf(relation, model, documentId);
        const answered = await get(address, { params, signal }).catch(() => undefined);
        const name = nameIn(answered, relation) ?? texts.asStored;
        return [keyOfRelation(relation.holder, relation.field), name] as const;
      });
      const all = new Map(await Promise.all(pairs));
      if (!signal.aborted) setFound({ storedAt, names: all });
    };
    void look();
    return () => asked.abort();
  }, [get, model, documentId, storedAt, layout, forms, names]);

  return useMemo(() => {
    const storedName: Layout['storedName'] = (holder, field) => {
      if (documentId === undefined || Number.isNaN(holder?.row)) return '';
      const name = found.names.get(keyOfRelation(holder, field));
      return found.storedAt === storedAt && name !== undefined ? name : texts.asking;
    };
    return { ...layout, storedName };
  }, [layout, found, documentId, storedAt]);
}
