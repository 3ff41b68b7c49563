import type { StrapiApp } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { addAboveFields, type ItemInForm } from '../content-manager';
import { isToOne } from '../form-copies/field-text';
import { useLayout } from '../form-copies/use-layout';
import { useStoredNames } from '../form-copies/use-stored-names';
import { keepLeaveRequestsAlive } from './leave-requests';
import { reportOutcomes } from './outcomes';
import { PresenceNote } from './presence-note';
import { sendBaseOfSaves } from './send-base';
import { StoredChanges } from './stored-changes';
import { useStoredChanges } from './use-stored-changes';

/** Prevents two editors of one item from overwriting each other unnoticed. */
export function guardAgainstOverwriting(app: Pick<StrapiApp, 'addMiddlewares'>): void {
  sendBaseOfSaves();
  keepLeaveRequestsAlive();
  app.addMiddlewares([reportOutcomes]);
}

export function tellOfOtherEditors(app: Pick<StrapiApp, 'getPlugin'>): void {
  addAboveFields(app, 'two-editors', AboveFields);
}

function AboveFields({ model, documentId, document }: Partial<ItemInForm>) {
  if (model === undefined || document?.documentId === undefined) return null;
  const item = document.documentId;
  return (
    <>
      <PresenceNote model={model} documentId={item} />
      <Changes
        key={`${model}/${item}`}
        model={model}
        item={item}
        documentId={documentId}
        storedAt={document.updatedAt}
      />
    </>
  );
}

interface ChangesProps {
  model: string;
  item: string;
  /** Undefined for a single type. */
  documentId: string | undefined;
  storedAt: string | undefined;
}

function Changes({ model, item, documentId, storedAt }: ChangesProps) {
  const bare = useLayout(model);
  const toOneRelations = useMemo(() => bare.fields.filter(isToOne).map(({ name }) => name), [bare]);
  const { decide, ...changes } = useStoredChanges({
    model,
    documentId,
    storedAt,
    toOneRelations,
  });
  const { conflicts } = changes.pending;
  const forms = useMemo(
    () => conflicts.flatMap(({ field, mine, theirs }) => [{ [field]: mine }, { [field]: theirs }]),
    [conflicts],
  );
  const names = useMemo(() => new Set(conflicts.map(({ field }) => field)), [conflicts]);
  const layout = useStoredNames({ model, documentId: item, storedAt }, bare, forms, names);
  return <StoredChanges {...changes} layout={layout} onDecide={decide} />;
}
