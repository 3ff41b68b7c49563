import canonicalize from 'canonicalize';
import { isRecord } from '@portal/contract/is-record';
import { RECORD_FIELDS, type RecordType } from '@portal/contract/exported-fields';
import { type PublicRecord } from '@portal/contract/record';
import type { Core, Schema, Struct, UID } from '@strapi/strapi';

/** Relations left out of the record, because another field of the same component holds the target. */
const INTERNAL: ReadonlySet<string> = new Set([
  'legal.relation/target',
  ...['legal.consultation/notice', 'legal.consultation/outcome'],
]);

type Populate = Record<string, true | { select?: string[]; populate?: Populate }>;

const FILE_FIELDS = [
  ...['url', 'name', 'hash', 'alternativeText', 'caption', 'mime', 'size', 'width', 'height'],
  ...['formats', 'provider_metadata'],
];

/** Strapi's `populate` for loading an item with everything in its record. */
export function populateOf(strapi: Core.Strapi, type: RecordType): Populate {
  return populateFields(strapi, recordFields(strapi, type));
}

type Attributes = Struct.Schema['attributes'];

export function recordFields(strapi: Core.Strapi, type: RecordType): Attributes {
  const { attributes } = strapi.contentType(`api::${type}.${type}`);
  const fields: readonly string[] = RECORD_FIELDS[type];
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => fields.includes(name)));
}

function componentOf(strapi: Core.Strapi, { component }: { component: UID.Component }): Attributes {
  const { attributes } = strapi.getModel(component);
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => !INTERNAL.has(`${component}/${name}`)),
  );
}

function populateFields(strapi: Core.Strapi, attributes: Attributes): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type === 'media') populate[name] = { select: FILE_FIELDS };
    if (attribute.type === 'relation') populate[name] = { select: ['documentId'] };
    if (attribute.type !== 'component') continue;
    populate[name] = { populate: populateFields(strapi, componentOf(strapi, attribute)) };
  }
  return populate;
}

/**
 * The record of an item as the API answers it: canonical JSON (RFC 8785) of its published fields. Relations
 * become types and `documentId`s; `beside` adds the uploads that it names and its obsolete mark.
 */
export function recordText(
  strapi: Core.Strapi,
  type: RecordType,
  row: Record<string, unknown>,
  beside: Pick<PublicRecord, 'uploads' | 'obsolete'>,
): string {
  const record = {
    ...fieldValues(strapi, recordFields(strapi, type), row),
    ...{ type, documentId: row['documentId'], updatedAt: instant(row['updatedAt']) },
    ...beside,
  };
  return canonicalize(record) ?? '';
}

function fieldValues(strapi: Core.Strapi, attributes: Attributes, row: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      valueOf(strapi, attribute, row[name]),
    ]),
  );
}

function valueOf(
  strapi: Core.Strapi,
  attribute: Schema.Attribute.AnyAttribute,
  value: unknown,
): unknown {
  if (Array.isArray(value)) return value.map((one) => valueOf(strapi, attribute, one));
  if (attribute.type === 'component' && isRecord(value)) {
    return fieldValues(strapi, componentOf(strapi, attribute), value);
  }
  if (attribute.type === 'relation' && isRecord(value)) {
    const target = 'target' in attribute ? attribute.target : '';
    return { type: target.replace(/^.*\./, ''), documentId: value['documentId'] };
  }
  if (attribute.type === 'media' && isRecord(value)) return fileValue(value);
  if (attribute.type === 'datetime') return instant(value);
  // Canonical JSON forbids lone surrogates, which an import may leave.
  return typeof value === 'string' ? value.toWellFormed() : (value ?? null);
}

function fileValue({
  url,
  name,
  mime,
  width,
  height,
  alternativeText,
  caption,
}: Record<string, unknown>) {
  const [alt, words] = [alternativeText ?? null, caption ?? null];
  return { url, name, mime, width: width ?? null, height: height ?? null, alt, caption: words };
}

function instant(value: unknown): string | null {
  const isInstant = typeof value === 'string' || typeof value === 'number' || value instanceof Date;
  const at = isInstant ? new Date(value) : undefined;
  return at === undefined || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
