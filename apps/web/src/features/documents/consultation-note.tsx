import { consultationStateOn } from '@portal/contract/consultation';
import type { Consultation } from '@portal/contract/legal-reference';
import type { Day } from '@portal/vietnamese/days';
import { documentTexts } from '../../texts/legal-document.ts';
import { ContactWays } from './contact-ways.tsx';

interface ConsultationNoteProps {
  consultation: Consultation;
  on: Day;
}

/** From when to when a draft may be commented on; and how, while it may. */
export function ConsultationNote({ consultation, on }: ConsultationNoteProps) {
  const state = consultationStateOn(consultation, on);
  return (
    <p>
      {documentTexts.consultation[state](consultation)}{' '}
      {state === 'open' && <ContactWays toDo={documentTexts.commentBy} />}
    </p>
  );
}
