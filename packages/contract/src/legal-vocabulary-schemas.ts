import * as z from 'zod/mini';
import { component, represented } from './described.js';
import { FILE_KIND_LABELS } from './file-kinds.js';
import {
  CAPACITY_LABELS,
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
  nameIn(VALIDITY_LABELS),
);

export const relationKind = component(
  'RelationKind',
  `Quan hệ của văn bản tác động / của văn bản bị tác động. ${meanings(RELATION_LABELS)}`,
  nameIn(RELATION_LABELS),
);

export const documentGroup = component(
  'DocumentGroup',
  `Nhóm văn bản. ${meanings(GROUP_LABELS)}`,
  nameIn(GROUP_LABELS),
);

export const documentFileKind = component(
  'DocumentFileKind',
  `Tệp chứa bản nào của văn bản. ${meanings(FILE_KIND_LABELS)}`,
  nameIn(FILE_KIND_LABELS),
);

export const signingCapacity = component(
  'SigningCapacity',
  `Thẩm quyền ký, Nghị định 30/2020/NĐ-CP. ${meanings(CAPACITY_LABELS)}`,
  nameIn(CAPACITY_LABELS),
);
