import { apiAddress } from '@portal/client/address';
import type { FormerBody } from '@portal/contract/legal-bodies';
import { GROUP_LABELS } from '@portal/contract/legal-vocabulary';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { hasNumber } from '@portal/vietnamese/document-title';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import type { LegalDocument } from '../../lib/answers.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import styles from './document-facts.module.css';
import { SignatoryLine } from './signatory-line.tsx';

/** The facts of a document, as far as they are known. */
export function DocumentFacts({ document }: { document: LegalDocument }) {
  const {
    issuingBodies,
    signatories,
    legalFields,
    consultation,
    documentType,
    drafts,
    formerBodies,
  } = document;
  const gazette = gazetteOf(document);
  const dataPath = `/legal-documents/${document.slug}`;
  return (
    <dl className={styles.facts}>
      {hasNumber(document.number) && <Fact name={documentTexts.number}>{document.number}</Fact>}
      {documentType && <Fact name={documentTexts.type}>{documentType.name}</Fact>}
      <Fact name={documentTexts.group}>{GROUP_LABELS[document.group]}</Fact>
      <Lines
        name={documentTexts.issuingBodies}
        lines={issuingBodies.map(({ slug, name }) =>
          nameOf(
            name,
            formerBodies.find((one) => one.slug === slug),
          ),
        )}
      />
      <Lines
        name={documentTexts.signatories}
        lines={signatories.map((one) => (
          <SignatoryLine key={one.name} signatory={one} />
        ))}
      />
      <DayFact
        name={document.group === 'draft' ? documentTexts.draftedOn : documentTexts.issuedOn}
        day={document.issuedOn}
        evidence={evidenceFor('issuedOn', document)}
      />
      <Lines
        name={documentTexts.fromDraft}
        lines={drafts.map(({ slug, abstract }) => (
          <Link key={slug} to={documentAddress(slug)}>
            {abstract}
          </Link>
        ))}
      />
      <DayFact
        name={documentTexts.effectiveFrom}
        day={document.effectiveFrom}
        evidence={evidenceFor('effectiveFrom', document)}
      />
      <DayFact
        name={documentTexts.expiresOn}
        day={document.expiresOn}
        evidence={evidenceFor('expiresOn', document)}
      />
      <Lines name={documentTexts.fields} lines={legalFields.map(({ name }) => name)} />
      {gazette !== '' && <Fact name={documentTexts.gazette}>{gazette}</Fact>}
      {consultation && (
        <Fact name={documentTexts.consultationPeriod}>{documentTexts.period(consultation)}</Fact>
      )}
      <div className={styles.data}>
        <dt>{documentTexts.data}</dt>
        <dd>
          <a href={apiAddress(dataPath, {})}>JSON</a>,{' '}
          <a href={apiAddress(`${dataPath}/legislation.jsonld`, {})}>JSON-LD</a>
        </dd>
      </div>
    </dl>
  );
}

/** `Sở A (nay là Sở B)`. */
function nameOf(name: string, former: FormerBody | undefined): string {
  if (former === undefined) return name;
  return `${name} (${documentTexts.today(former.successors.map((one) => one.name))})`;
}

function gazetteOf({ gazetteNumber, gazetteDate }: LegalDocument): string {
  return [
    ...(gazetteNumber === null ? [] : [documentTexts.gazetteNumber(gazetteNumber)]),
    ...(gazetteDate === null ? [] : [documentTexts.ofDay(gazetteDate)]),
  ].join(', ');
}

type Evidence = LegalDocument['evidence'][number];

function evidenceFor(field: Evidence['field'], { evidence }: LegalDocument): Evidence | undefined {
  return evidence.find((one) => one.field === field);
}

interface DayFactProps {
  name: string;
  day: Day | null;
  evidence: Evidence | undefined;
}

function DayFact({ name, day, evidence }: DayFactProps) {
  if (day === null) return null;
  return (
    <Fact name={name}>
      <time dateTime={day}>{formatDay(day)}</time>
      {evidence && (
        <details className={styles.evidence}>
          <summary>{documentTexts.evidence(evidence.page, evidence.provision)}</summary>
          <q>{evidence.sentence}</q>
        </details>
      )}
    </Fact>
  );
}

function Lines({ name, lines }: { name: string; lines: ReactNode[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {lines.map((line, index) => (
        <dd key={index}>{line}</dd>
      ))}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return <Lines name={name} lines={[children]} />;
}
