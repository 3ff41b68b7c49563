import { useAuth, type StrapiApp } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router-dom';
import { addAboveFields, type PropsAboveFields } from '../content-manager';
import { CopyOffer } from './copy-offer';
import { placeOf } from './copy-place';
import { NotSaved } from './not-saved';
import { reportSaves } from './save-reports';
import { useFormCopies, type FormOfItem } from './use-form-copies';

const SINGLE_TYPES = 'single-types';

/** Keeps a local copy of every form of content until the server has stored it. */
export function keepFormCopies(app: Pick<StrapiApp, 'addMiddlewares'>): void {
  app.addMiddlewares([reportSaves]);
}

export function tellOfFormCopies(app: Pick<StrapiApp, 'getPlugin'>): void {
  addAboveFields(app, 'form-copies', AboveFields);
}

function AboveFields(props: Partial<PropsAboveFields>) {
  const user = useAuth('FormCopies', (auth) => auth.user?.id);
  const { origin } = useParams();
  const { model, collectionType, documentId, document } = props;
  if (user === undefined || model === undefined) return null;
  const item: FormOfItem = {
    ...{ user, model, documentId, origin },
    isSingle: collectionType === SINGLE_TYPES,
    storedAt: document?.updatedAt ?? null,
  };
  return <FormCopies key={placeOf(item)} item={item} />;
}

function FormCopies({ item }: { item: FormOfItem }) {
  const { offered, restore, discard, refused, isKept, stored } = useFormCopies(item);
  const [newest] = offered;
  const place = useRef<HTMLDivElement>(null);
  const [answers, setAnswers] = useState(0);
  // The focused button disappears with its offer, so the focus moves.
  useEffect(() => {
    if (answers > 0) place.current?.focus();
  }, [answers]);
  const answer = (how: () => void) => {
    how();
    setAnswers((before) => before + 1);
  };
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      <NotSaved refused={refused} isKept={isKept} />
      {newest && (
        <CopyOffer
          key={newest.key}
          copy={newest}
          others={offered.length - 1}
          item={item}
          stored={stored}
          onRestore={() => answer(() => void restore(newest))}
          onDiscard={() => answer(() => discard(newest))}
        />
      )}
    </div>
  );
}
