import { isRecord } from '@portal/contract/is-record';
import { enumerationLabels } from '../translations/enumerations';
import { copyTexts as texts } from './copy-texts';

export interface Field {
  name: string;
  label: string;
  attribute: { type: string; component?: string; relation?: string };
  /** The field with the name of the related items. */
  mainField?: { name: string };
}

export interface Layout {
  fields: Field[];
  /** The fields of each component. */
  components: Readonly<Record<string, Field[]>>;
  /** The text of rich text, which is stored as HTML. */
  textOf: (html: string) => string;
  /** The stored name in a to-one relation, which the form does not hold. */
  storedName: (holder: Holder, field: string) => string;
}

/** The owner of a relation: a row of a component, or the item itself. */
export type Holder = { component: string; row: number } | undefined;

const TO_ONE = new Set(['oneToOne', 'manyToOne', 'oneWay']);

export function isToOne({ attribute }: Field): boolean {
  return TO_ONE.has(attribute.relation ?? '');
}

const date = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat('vi-VN', { ...date, timeZone: 'UTC' });
/** A moment in the editor's own time zone. */
export const moment = new Intl.DateTimeFormat('vi-VN', {
  ...date,
  ...{ hour: '2-digit', minute: '2-digit' },
});
const BETWEEN = '; ';

/** A value on one line, for people; empty for no value. */
export function asText(value: unknown, field: Field, layout: Layout, holder?: Holder): string {
  const { type, component = '' } = field.attribute;
  if (value === undefined || value === null || value === '') return '';
  if (isToOne(field)) return oneItem(value, field, layout, holder);
  if (type === 'relation') return changesOf(value);
  if (type === 'media') return namesOf([value].flat());
  if (type === 'component') {
    const fields = layout.components[component] ?? [];
    return [value]
      .flat()
      .map((one) => componentText(one, fields, layout, component))
      .join(BETWEEN);
  }
  return plainText(value, type, layout);
}

function plainText(value: unknown, type: string, { textOf }: Layout): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value !== 'string')
    return typeof value === 'number' ? value.toLocaleString('vi-VN') : JSON.stringify(value);
  if (type === 'customField' || type === 'richtext') return textOf(value);
  if (type === 'enumeration') return enumerationLabels[value] ?? value;
  if (type === 'date' || type === 'datetime')
    return timeText(value, type === 'date' ? day : moment);
  return value;
}

function timeText(value: string, format: Intl.DateTimeFormat): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? value : format.format(time);
}

function componentText(value: unknown, fields: Field[], layout: Layout, component: string): string {
  if (!isRecord(value)) return '';
  const { id } = value;
  // A new row has no stored relation.
  const holder = { component, row: typeof id === 'number' ? id : NaN };
  return fields
    .map((field) => asText(value[field.name], field, layout, holder))
    .filter(Boolean)
    .join(', ');
}

function oneItem(relation: unknown, { name }: Field, layout: Layout, holder: Holder): string {
  const { added, removed } = changesIn(relation);
  if (added.length > 0) return namesOf(added.slice(-1));
  return removed.length > 0 ? '' : layout.storedName(holder, name);
}

function changesOf(relation: unknown): string {
  const { added, removed } = changesIn(relation);
  return [
    added.length > 0 && texts.added(namesOf(added)),
    removed.length > 0 && texts.removed(namesOf(removed) || texts.items(removed.length)),
  ]
    .filter(Boolean)
    .join(', ');
}

function changesIn(relation: unknown): { added: unknown[]; removed: unknown[] } {
  // The form of a new item has only `connect`.
  const { connect, disconnect } = isRecord(relation) ? relation : {};
  return {
    added: Array.isArray(connect) ? connect : [],
    removed: Array.isArray(disconnect) ? disconnect : [],
  };
}

function namesOf(items: unknown[]): string {
  return items
    .map((item) => relatedNameOf(item))
    .filter(Boolean)
    .join(BETWEEN);
}

/** The name in Strapi's data of a file or of a connected item; a removed one has no name there. */
export function relatedNameOf(one: unknown, mainField = 'name'): string {
  if (!isRecord(one)) return '';
  const name = [one['label'], one[mainField], one['name'], one['title'], one['documentId']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof name === 'string' ? name : '';
}
