import { CAPACITY_LABELS } from '@portal/contract/legal-vocabulary';
import type { LegalDocument } from '../../lib/answers.ts';

type Signatory = LegalDocument['signatories'][number];

/** Name, position and capacity: `Trần Quang Vịnh, Phó Chủ tịch (KT. – ký thay)`. */
export function SignatoryLine({ signatory }: { signatory: Signatory }) {
  const { name, position, capacity } = signatory;
  return (
    <>
      {name}
      {position !== null && `, ${position}`}
      {capacity !== null && ` (${capacity}. – ${CAPACITY_LABELS[capacity]})`}
    </>
  );
}
