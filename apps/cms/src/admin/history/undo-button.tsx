import * as z from 'zod/mini';
import { AskFirst } from '../ui/ask-first';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { historyTexts as texts } from './history-texts';
import type { HistoryPlace } from './version-answer';

const held = z.object({
  undoable: z.nullable(
    z.object({
      id: z.number(),
      action: z.enum(['publish', 'unpublish', 'retire', 'reinstate']),
      wasPublic: z.boolean(),
    }),
  ),
});

/** Undoes the last publication or withdrawal, within a week and unless another change has followed. */
export function UndoButton({ model, documentId }: HistoryPlace) {
  const address = `/admin/undo/${model}/${documentId}`;
  const { held: answer, failure, send } = useAdminData(address, held);
  const undoable = answer?.undoable;
  if (!undoable) return null;
  const undo = async () => {
    const done = await send('post', address, { id: undoable.id }, z.null());
    // Reloads the page: Strapi's form would keep its cached item.
    if (done !== undefined) window.location.reload();
  };
  return (
    <>
      <FailureNote failure={failure} />
      <AskFirst
        question={texts.undo(undoable.action, undoable.wasPublic)}
        isHarmless
        onConfirm={() => void undo()}
      />
    </>
  );
}
