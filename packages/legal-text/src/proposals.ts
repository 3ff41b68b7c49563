import type { RelationKind, SigningCapacity } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';

/** The source of a proposal. */
export interface Evidence {
  /** As the file says it, on one line. */
  sentence: string;
  /** Counted from 1. */
  page: number;
  /** The article that holds the sentence: `Điều 12`. */
  provision?: string;
}

export interface ProposedSignatory {
  name: string;
  position?: string;
  /** The last one if several are written: `KT` of `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
  capacity?: SigningCapacity;
}

export interface ProposedRelation {
  kind: RelationKind;
  /** As typed: `37/2018/QĐ-UBND`; absent for a document named without a number. */
  number?: string;
  /** With its type: `Quyết định số 37/2018/QĐ-UBND`, `Luật Tổ chức chính quyền địa phương`. */
  title: string;
  issuedOn?: Day;
  scope: 'whole' | 'part';
  /** The provisions acted on: `khoản 2 Điều 5`. */
  clause?: string;
}

/** The values of a document's fields, by the name of the field. */
export interface ProposedValues {
  number: string;
  documentType: string;
  group: 'draft';
  issuingBody: string;
  issuedOn: Day;
  abstract: string;
  signatory: ProposedSignatory;
  effectiveFrom: Day;
  /** The first day on which the document is no longer in force. */
  expiresOn: Day;
  relation: ProposedRelation;
  consultationFrom: Day;
  consultationTo: Day;
}

export type ProposedField = keyof ProposedValues;

export type ProposalOf<Field extends ProposedField> = {
  field: Field;
  value: ProposedValues[Field];
  evidence: Evidence;
};

/** What a text states about its document. */
export type Proposal = { [Field in ProposedField]: ProposalOf<Field> }[ProposedField];
