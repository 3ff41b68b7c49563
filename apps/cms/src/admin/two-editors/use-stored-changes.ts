import { useForm } from '@strapi/strapi/admin';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { valuesOf } from '../form-copies/form-values';
import { mergeForms } from '../form-merge/merge-forms';
import type { Choice } from '../form-merge/merge-rich-text';
import { isSame, type Values } from '../form-merge/values';
import { keyOf, offerBase } from './open-items';
import { listenToOutcomes } from './outcomes';
import {
  decided,
  nothingPending,
  valueAfter,
  withDecision,
  withMerged,
  type OpenConflict,
  type Pending,
} from './pending';

export interface ItemInForm {
  model: string;
  documentId: string | undefined;
  /** The item's `updatedAt` when it was loaded. */
  storedAt: string | undefined;
  toOneRelations: string[];
}

interface Seen {
  values: Values;
  stored: Values;
  storedAt: string | undefined;
  /** Strapi shows the published version in the same form, read-only. */
  isPublished: boolean;
}

/**
 * The changes that others have stored since the form was opened, whether they are loading, and the
 * decisions about conflicts.
 */
export function useStoredChanges(item: ItemInForm) {
  const { model, documentId, storedAt } = item;
  const key = keyOf(model, documentId);
  const form = useForm('StoredChanges', (state) => state);
  const values = valuesOf(form.values);
  const stored = valuesOf(form.initialValues);
  const [pending, setPending] = useState<Pending>(nothingPending);
  const isPublished = form.disabled;
  const seen = useRef<Seen>({ values, stored, storedAt, isPublished });
  /** The version that this form has stored itself. */
  const own = useRef<string>();
  const current = useRef({ item, pending, form });
  useLayoutEffect(() => {
    current.current = { item, pending, form };
  });

  useLayoutEffect(() => {
    const before = seen.current;
    // The form builds on the former version until it has loaded the new one.
    const isTaken = before.stored !== stored;
    seen.current = { values, stored, storedAt: isTaken ? storedAt : before.storedAt, isPublished };
    if (isPublished || before.isPublished) return;
    if (!isTaken || storedAt === before.storedAt || storedAt === own.current) return;
    if (before.stored['documentId'] !== stored['documentId']) return;
    if (isSame(before.stored, before.values)) return;
    const { item: now } = current.current;
    setPending((open) => {
      const changed = new Set(open.saves.flatMap(({ fields }) => fields));
      const relations = new Set(now.toOneRelations.filter((name) => changed.has(name)));
      const versions = { base: before.stored, mine: before.values, theirs: stored };
      return withMerged(open, mergeForms(versions, relations), before.storedAt);
    });
  }, [values, stored, storedAt, isPublished]);

  useEffect(
    () =>
      offerBase(key, () => {
        const { item: now, pending: open, form: at } = current.current;
        // A published version is no base of a draft.
        return at.disabled ? undefined : (open.heldBase ?? later(own.current, now.storedAt));
      }),
    [key],
  );

  useEffect(
    () =>
      listenToOutcomes((outcome) => {
        if (outcome.key !== key) return;
        if (outcome.kind === 'refused') {
          const { saves, storedAt: refusedBy } = outcome;
          setPending((open) => ({ ...open, refusals: open.refusals + 1, refusedBy, saves }));
        } else {
          own.current = outcome.storedAt;
          setPending(nothingPending);
        }
      }),
    [key],
  );

  const decide = useCallback((conflict: OpenConflict, place: number, choice: Choice) => {
    const { form: now } = current.current;
    const next = decided(conflict, place, choice);
    const { field } = conflict;
    now.onChange(field, valueAfter(conflict, next, valuesOf(now.getValues())[field], choice));
    setPending((open) => withDecision(open, next));
  }, []);

  const { refusedBy } = pending;
  const isReading = refusedBy !== undefined && later(refusedBy, storedAt) !== storedAt;
  return { pending, isReading, isModified: form.modified, decide };
}

/** The later of two ISO 8601 instants: a save is answered before the form has loaded its result. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  return (one ?? '') > (other ?? '') ? one : other;
}
