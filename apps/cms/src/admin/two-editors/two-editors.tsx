import type { StrapiApp } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useLayout } from '../form-copies/use-layout';
import { letLeavingPagesSpeak } from './last-words';
import { reportOutcomes } from './outcomes';
import { PresenceNote } from './presence-note';
import { sendBaseOfSaves } from './send-base';
import { StoredChanges } from './stored-changes';
import { useStoredChanges } from './use-stored-changes';

const TO_ONE = new Set(['oneToOne', 'manyToOne', 'oneWay']);

/** What our patch of Strapi's content manager says to the place above the fields of a form. */
interface PlaceAboveFields {
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string };
}

/** Two people at one item: nothing is overwritten unseen. */
export function guardAgainstOverwriting(app: Pick<StrapiApp, 'addMiddlewares'>): void {
  sendBaseOfSaves();
  letLeavingPagesSpeak();
  app.addMiddlewares([reportOutcomes]);
}

export function tellOfOtherEditors(app: Pick<StrapiApp, 'getPlugin'>): void {
  const component = { name: 'two-editors', Component: AboveFields };
  app.getPlugin('content-manager').injectComponent('editView', 'top', component);
}

function AboveFields({ model, documentId, document }: Partial<PlaceAboveFields>) {
  if (model === undefined || document?.documentId === undefined) return null;
  const item = document.documentId;
  return (
    <>
      <PresenceNote model={model} documentId={item} />
      <Changes
        key={`${model}/${item}`}
        model={model}
        documentId={documentId}
        storedAt={document.updatedAt}
      />
    </>
  );
}

interface ChangesProps {
  model: string;
  /** Undefined for the only item of its type. */
  documentId: string | undefined;
  storedAt: string | undefined;
}

function Changes({ model, documentId, storedAt }: ChangesProps) {
  const layout = useLayout(model);
  const toOneRelations = useMemo(
    () =>
      layout.fields
        .filter(({ attribute }) => TO_ONE.has(attribute.relation ?? ''))
        .map(({ name }) => name),
    [layout],
  );
  const { pending, decide } = useStoredChanges({ model, documentId, storedAt, toOneRelations });
  return <StoredChanges pending={pending} layout={layout} onDecide={decide} />;
}
