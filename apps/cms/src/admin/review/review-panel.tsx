import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { tellOffer } from './publish-offers';
import { review, type Review } from './review-answer';
import { reviewTexts as texts } from './review-texts';

interface Place {
  model: string;
  documentId: string;
}

/** Sends an item for review, returns it with a note, and shows what was decided. */
export function ReviewPanel({ model, documentId }: Place) {
  const address = `/admin/workflow/review/${model}/${documentId}`;
  const { held, failure, send } = useAdminData(address, review);
  const isModified = useForm('ReviewPanel', (state) => state.modified);
  const [note, setNote] = useState('');
  useEffect(() => {
    if (held) tellOffer(documentId, { waits: held.state === 'submitted', may: held.mayPublish });
  }, [held, documentId]);
  if (!held) return failure ? <FailureNote failure={failure} /> : <span>{texts.loading}</span>;
  const { maySend, mayReturn } = held;
  const waits = held.state === 'submitted';
  const canSend = maySend && (held.state === 'drafting' || held.state === 'returned');
  const canReturn = mayReturn && waits;
  const act = async (deed: 'send' | 'return') => {
    if ((await send('post', `${address}/${deed}`, { note }, z.null())) !== undefined) setNote('');
  };
  return (
    <Flex id="review" direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography role="status" fontWeight="bold">
        {texts.states[held.state]}
      </Typography>
      <FailureNote failure={failure} />
      {(canSend || canReturn) && (
        <Field.Root name="review-note">
          <Field.Label>{canReturn ? texts.noteToWriter : texts.noteToReviewer}</Field.Label>
          <Textarea value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        </Field.Root>
      )}
      {canSend && (
        <Button variant="secondary" disabled={isModified} onClick={() => void act('send')}>
          {texts.send}
        </Button>
      )}
      {canSend && isModified && <Typography variant="pi">{texts.saveFirst}</Typography>}
      {canReturn && held.mayPublish && (
        <Typography variant="pi">{texts.publishApproves}</Typography>
      )}
      {canReturn && (
        <Button
          variant="danger-light"
          disabled={note.trim() === ''}
          onClick={() => void act('return')}
        >
          {texts.giveBack}
        </Button>
      )}
      <Notes notes={held.notes} />
    </Flex>
  );
}

function Notes({ notes }: Pick<Review, 'notes'>) {
  if (notes.length === 0) return null;
  return (
    <Flex tag="ol" aria-label={texts.history} direction="column" alignItems="stretch" gap={2}>
      {notes.map(({ id, decision, note, userName, at }) => (
        <li key={id}>
          <Typography tag="p" fontWeight="bold">
            {texts.decisions[decision]}
          </Typography>
          {note !== '' && <Typography tag="p">{note}</Typography>}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {texts.when(userName, at)}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
