import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { takeCarried, carryTo } from './carried';
import { CopyKeeper } from './copy-keeper';
import { placeOf, type FormPlace } from './copy-place';
import { copiesOf, copiesOnDevice, type FormCopy } from './copy-store';
import { holdOpen, keysOfOpenForms } from './open-forms';
import { isStored, lostBy, withCopy } from './restore';
import { listenToSaves, type Save } from './save-reports';
import type { Values } from '../form-merge/values';
import { documentIdOf, valuesOf } from './form-values';

export interface FormOfItem extends FormPlace {
  /** A single type. */
  isSingle: boolean;
  /** When the server last stored the item; null for a new one. */
  storedAt: string | null;
}

/** Keeps a copy of the form on this device, and offers those that closed forms of the item have left. */
export function useFormCopies(item: FormOfItem) {
  const { storedAt } = item;
  const form = useForm('FormCopies', (state) => state);
  const values = valuesOf(form.values);
  const stored = valuesOf(form.initialValues);
  const place = placeOf(item);
  const [isKept, setKept] = useState(true);
  const [offered, setOffered] = useState<FormCopy[]>([]);
  const [refused, setRefused] = useState<Save>();
  const [keeper] = useState(
    () => new CopyKeeper({ place, store: copiesOnDevice, onWritten: setKept }),
  );
  const current = useRef({ values, stored, form, item });
  useLayoutEffect(() => {
    current.current = { values, stored, form, item };
  });

  // When Strapi's form switches to another item, it briefly holds the values of the first.
  const isOfItem = !item.documentId || documentIdOf(stored) === item.documentId;
  useLayoutEffect(() => {
    if (isOfItem) keeper.note({ values, base: stored, basedOn: storedAt });
  }, [keeper, isOfItem, values, stored, storedAt]);

  useEffect(() => {
    const flush = () => void keeper.flush();
    const letGo = holdOpen(keeper.key);
    // `beforeunload` comes early enough to write, before the browser asks whether to leave.
    window.addEventListener('beforeunload', flush);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
      letGo();
    };
  }, [keeper]);

  useEffect(
    () =>
      listenToSaves((save) => {
        const { form: now, item: mine } = current.current;
        const isMine = save.model === mine.model && save.documentId === sentId(mine);
        if (!isMine) return;
        if (save.state === 'pending') {
          keeper.sending();
          return;
        }
        // A form of the same type may be open in a dialog above this one.
        if (!now.isSubmitting) return;
        // `StoredChanges` shows conflicts.
        setRefused(save.state === 'rejected' && !save.isConflict ? save : undefined);
        if (save.state === 'rejected') void keeper.flush();
        else followStored(keeper, mine, save);
      }),
    [keeper],
  );

  const restore = useCallback(
    async (copy: FormCopy) => {
      const {
        values: now,
        stored: base,
        form: at,
        item: { storedAt: basedOn },
      } = current.current;
      const replaced = lostBy(copy, now, base);
      const next = withCopy(now, copy);
      at.setValues(next);
      keeper.note({ values: next, base, basedOn });
      const mayGo = await keeper.flush();
      const left = replaced.length > 0 ? [keepApart(place, replaced, now, base, basedOn)] : [];
      setOffered((all) => [...left, ...all.filter(({ key }) => key !== copy.key)]);
      if (mayGo && copy.key !== keeper.key) await copiesOnDevice.drop(copy.key);
    },
    [keeper, place],
  );

  useEffect(() => {
    let isGone = false;
    const carried = takeCarried(place);
    if (carried) void restore(carried);
    const look = async () => {
      const found = await leftBehind(place, keeper.key, () => current.current);
      if (!isGone) setOffered(found.filter(({ key }) => key !== carried?.key));
    };
    if (!form.disabled) void look();
    return () => {
      isGone = true;
    };
  }, [keeper, place, restore, form.disabled]);

  const discard = (copy: FormCopy) => {
    setOffered((all) => all.filter(({ key }) => key !== copy.key));
    void copiesOnDevice.drop(copy.key);
  };
  return { offered, restore, discard, refused, isKept, stored };
}

/** Strapi's request names the item that it changes, but not the one that it copies. */
function sentId({ documentId, origin }: FormPlace): string | undefined {
  return origin === undefined ? documentId : undefined;
}

function followStored(keeper: CopyKeeper, item: FormOfItem, { storedId }: Save): void {
  const isNew = !item.isSingle && sentId(item) === undefined;
  const { user, model } = item;
  const place = placeOf(isNew ? { user, model, documentId: storedId } : item);
  const since = keeper.stored(place);
  if (isNew && since) carryTo(place, since);
}

/** Stores the values that a restored copy replaces as a copy of their own. */
function keepApart(
  place: string,
  names: string[],
  values: Values,
  stored: Values,
  basedOn: string | null,
): FormCopy {
  const pick = (all: Values) => Object.fromEntries(names.map((name) => [name, all[name]]));
  const key = `${place}${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const copy = { key, at: Date.now(), basedOn, base: pick(stored), mine: pick(values) };
  void copiesOnDevice.keep(copy).catch(() => undefined);
  return copy;
}

/** The copies of closed forms; drops those that the server has stored meanwhile. */
async function leftBehind(
  place: string,
  own: string,
  now: () => { form: { modified: boolean }; stored: Values },
): Promise<FormCopy[]> {
  const [copies, open] = await Promise.all([copiesOf(place), keysOfOpenForms()]);
  const { form, stored } = now();
  // Viewing the published version resets this form, so an unmodified form offers its own copy.
  const isElsewhere = (key: string) => (key === own ? form.modified : open.has(key));
  const left = copies.filter(({ key }) => !isElsewhere(key));
  const isDone = (copy: FormCopy) => isStored(stored, copy);
  await Promise.all(left.filter(isDone).map(({ key }) => copiesOnDevice.drop(key)));
  return left.filter((copy) => !isDone(copy));
}
