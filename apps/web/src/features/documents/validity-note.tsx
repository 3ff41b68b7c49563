import { hasValidity } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import { parseTypedDay } from '@portal/vietnamese/typed-day';
import { Link, useNavigate } from 'react-router';
import type { LegalDocument } from '../../lib/answers.ts';
import { documentAddress, ON_PARAMETER } from '../../lib/addresses.ts';
import { parametersOf } from '../../lib/form-parameters.ts';
import { consultationTexts } from '../../texts/consultations.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import { DayField } from '../../ui/day-picker/day-field.tsx';
import { ConsultationNote } from './consultation-note.tsx';
import { StatusBadge } from './status-badge.tsx';
import styles from './validity-note.module.css';
import { ValidityReason } from './validity-reason.tsx';

interface ValidityNoteProps {
  document: LegalDocument;
  on: Day | undefined;
}

/** Whether the document is in force, on which day, and why; with a form to ask for another day. */
export function ValidityNote({ document, on }: ValidityNoteProps) {
  const { slug, group, validity, consultation, consultationDetails } = document;
  const isDraft = group === 'draft';
  return (
    <section
      aria-label={isDraft ? consultationTexts.heading : documentTexts.validity}
      className={styles.note}
    >
      <div className={styles.answer}>
        <p className={styles.status}>
          <StatusBadge document={document} on={on} />
          {hasValidity(document) && (
            <span>
              {on === undefined ? documentTexts.onToday(validity.on) : documentTexts.onDay(on)}
            </span>
          )}
        </p>
        <p>
          <ValidityReason sentence={validity.reason} by={validity.by} on={on} />
        </p>
        {validity.isOverridden && <p>{documentTexts.overridden}</p>}
        {consultation && (
          <ConsultationNote
            consultation={consultation}
            details={consultationDetails}
            on={validity.on}
          />
        )}
        {on !== undefined && (
          <p className={styles.warning}>
            {documentTexts.notToday(on)}{' '}
            <Link to={documentAddress(slug)}>{documentListTexts.today}</Link>
          </p>
        )}
      </div>
      {!isDraft && <AskOn slug={slug} on={on} />}
    </section>
  );
}

/** The form to ask for another day; a draft has no validity on any day. */
function AskOn({ slug, on }: { slug: string; on: Day | undefined }) {
  const navigate = useNavigate();
  return (
    <form
      action={documentAddress(slug)}
      className={styles.ask}
      onSubmit={(event) => {
        event.preventDefault();
        const day = parseTypedDay(parametersOf(event.currentTarget).get(ON_PARAMETER) ?? '');
        void navigate(documentAddress(slug, day));
      }}
    >
      <DayField
        name={ON_PARAMETER}
        label={documentTexts.askOn}
        day={on}
        button={documentListTexts.showOn}
      />
    </form>
  );
}
