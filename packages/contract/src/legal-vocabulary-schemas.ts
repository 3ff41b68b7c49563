import * as z from 'zod/mini';
import { component, represented } from './described.js';
import { FILE_KIND_LABELS } from './file-kinds.js';
import {
  CAPACITY_LABELS,
  EVIDENCE_LABELS,
  GROUP_LABELS,
  RELATION_LABELS,
  VALIDITY_LABELS,
} from './legal-vocabulary.js';

/** A schema that accepts the keys of a table of labels. */
function nameIn<T extends Record<string, string | readonly [string, string]>>(labels: T) {
  return represented(
    { type: 'string', enum: Object.keys(labels) },
    z.custom<keyof T & string>(
      (value) => typeof value === 'string' && Object.hasOwn(labels, value),
    ),
  );
}

/** The part of a schema's description that explains each key. */
function meanings(labels: Record<string, string | readonly [string, string]>): string {
  return Object.entries(labels)
    .map(([name, label]) => `${name}: ${typeof label === 'string' ? label : label.join(' / ')}`)
    .join('; ');
}

export const validityStatus = component(
  'ValidityStatus',
  `Tình trạng hiệu lực. ${meanings(VALIDITY_LABELS)}`,
  'Validity status; each code says what it means',
  nameIn(VALIDITY_LABELS),
);

export const relationKind = component(
  'RelationKind',
  `Quan hệ của văn bản tác động / của văn bản bị tác động. ${meanings(RELATION_LABELS)}`,
  'Relation, from the acting document to the other; each code says what it means',
  nameIn(RELATION_LABELS),
);

export const documentGroup = component(
  'DocumentGroup',
  `Nhóm văn bản. ${meanings(GROUP_LABELS)}`,
  'Group of legal documents; each code says what it means',
  nameIn(GROUP_LABELS),
);

export const documentFileKind = component(
  'DocumentFileKind',
  `Tệp chứa bản nào của văn bản. ${meanings(FILE_KIND_LABELS)}`,
  'Which version of the document a file holds; each code says what it means',
  nameIn(FILE_KIND_LABELS),
);

export const signingCapacity = component(
  'SigningCapacity',
  `Thẩm quyền ký, Nghị định 30/2020/NĐ-CP. ${meanings(CAPACITY_LABELS)}`,
  'Authority to sign by Decree 30/2020/NĐ-CP. TM: on behalf of a collective; KT: in place of the head; TL: by order; TUQ: by delegated authority; Q: acting',
  nameIn(CAPACITY_LABELS),
);

export const evidenceField = component(
  'EvidenceField',
  `Thông tin của văn bản mà một câu trong tệp là căn cứ. ${meanings(EVIDENCE_LABELS)}`,
  'What of the document a sentence of its file is the ground for, by the name of the field',
  nameIn(EVIDENCE_LABELS),
);
