import { listenToSaves } from '../../form-copies/save-reports';
import type { UploadQueue } from './upload-queue';

/** How long uploads continue without a form, in milliseconds. */
const GRACE_MS = 10_000;

export interface TextOfItem {
  model: string;
  /** Undefined for a new item. */
  documentId: string | undefined;
  /** The field of the form. */
  field: string;
}

const left = new Map<string, { uploads: UploadQueue; timer: ReturnType<typeof setTimeout> }>();

interface FirstSave {
  documentId: string;
  at: number;
}

/** The last item of each model that was saved for the first time. */
const firstSaves = new Map<string, FirstSave>();

listenToSaves(({ state, model, documentId, storedId }) => {
  if (state !== 'fulfilled' || documentId !== undefined || storedId === undefined) return;
  firstSaves.set(model, { documentId: storedId, at: Date.now() });
});

/**
 * Keeps the uploads running while Strapi remounts the form after the first save of an item.
 *
 * @param openedAt when the form was opened, in milliseconds: an earlier first save was of another item
 */
export function handOver(text: TextOfItem, uploads: UploadQueue, openedAt: number): void {
  const saved = firstSaves.get(text.model);
  const isSaved = saved !== undefined && saved.at >= openedAt;
  const documentId = text.documentId ?? (isSaved ? saved.documentId : undefined);
  const key = keyOf({ ...text, documentId });
  const timer = setTimeout(() => {
    uploads.stop();
    if (left.get(key)?.uploads === uploads) left.delete(key);
  }, GRACE_MS);
  left.set(key, { uploads, timer });
}

/** The uploads that an earlier form of the same item has left. */
export function takeOver(text: TextOfItem): UploadQueue | undefined {
  // Two unsaved items cannot be told apart.
  if (text.documentId === undefined) return undefined;
  const key = keyOf(text);
  const { uploads, timer } = left.get(key) ?? {};
  clearTimeout(timer);
  left.delete(key);
  return uploads;
}

function keyOf({ model, documentId = '', field }: TextOfItem): string {
  return `${model}/${documentId}/${field}`;
}
