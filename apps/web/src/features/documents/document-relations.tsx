import type { LegalRelation } from '@portal/contract/legal-history';
import type { Day } from '@portal/vietnamese/days';
import { documentTexts } from '../../texts/legal-document.ts';
import { DocumentReference } from './document-reference.tsx';
import styles from './document-relations.module.css';
import { relationGroups } from './relation-groups.ts';

interface DocumentRelationsProps {
  relations: LegalRelation[];
  on: Day | undefined;
}

/** What the document does to others, and what others do to it. */
export function DocumentRelations({ relations, on }: DocumentRelationsProps) {
  if (relations.length === 0) return <p>{documentTexts.noRelations}</p>;
  return relationGroups(relations).map(({ label, relations: ofLabel }) => (
    <section key={label} className={styles.group}>
      <h3 className={styles.label}>{label}</h3>
      <ul className={styles.list}>
        {ofLabel.map((relation, index) => (
          // Two relations of one kind may lead to the same document.
          <li key={`${relation.number} ${index}`}>
            <Relation relation={relation} on={on} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Relation({ relation, on }: { relation: LegalRelation; on: Day | undefined }) {
  const { document, number, scope, clause, takesEffectOn } = relation;
  const details = [
    ...(scope === 'part' ? [documentTexts.part] : []),
    ...(clause === null ? [] : [clause]),
    ...(takesEffectOn === null ? [] : [documentTexts.fromDay(takesEffectOn)]),
  ].join('; ');
  if (!document) {
    return (
      <p className={styles.missing}>
        {number}{' '}
        <span className={styles.details}>
          ({[...(details === '' ? [] : [details]), documentTexts.notInDatabase].join('; ')})
        </span>
      </p>
    );
  }
  return (
    <DocumentReference document={document} on={on}>
      {details !== '' && <p className={styles.details}>{details}</p>}
    </DocumentReference>
  );
}
