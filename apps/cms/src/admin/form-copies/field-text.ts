import { isRecord } from '../rich-text/is-record';
import { enumerationLabels } from '../translations/enumerations';
import { copyTexts as texts } from './copy-texts';

export interface Field {
  name: string;
  label: string;
  attribute: { type: string; component?: string; relation?: string };
}

export interface Layout {
  fields: Field[];
  /** The fields of each component. */
  components: Readonly<Record<string, Field[]>>;
  /** The text of a rich text, which is stored as HTML. */
  textOf: (html: string) => string;
}

const date = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat('vi-VN', { ...date, timeZone: 'UTC' });
/** A moment, for the editor's own clock. */
export const moment = new Intl.DateTimeFormat('vi-VN', {
  ...date,
  ...{ hour: '2-digit', minute: '2-digit' },
});
const BETWEEN = '; ';

/** What a field holds as a person would read it, on one line; empty where there is nothing. */
export function asText(value: unknown, field: Field, layout: Layout): string {
  const { type, component = '' } = field.attribute;
  if (value === undefined || value === null || value === '') return '';
  if (type === 'relation') return changesOf(value);
  if (type === 'media') return [value].flat().map(nameOf).join(BETWEEN);
  if (type === 'component') {
    const fields = layout.components[component] ?? [];
    return [value]
      .flat()
      .map((one) => componentText(one, fields, layout))
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

function componentText(value: unknown, fields: Field[], layout: Layout): string {
  if (!isRecord(value)) return '';
  return fields
    .map((field) => asText(value[field.name], field, layout))
    .filter(Boolean)
    .join(', ');
}

function changesOf(relation: unknown): string {
  // The form of a new item names what is connected alone.
  const { connect, disconnect } = isRecord(relation) ? relation : {};
  const added = namesOf(connect);
  const removed = namesOf(disconnect);
  return [added && texts.added(added), removed && texts.removed(removed)]
    .filter(Boolean)
    .join(', ');
}

function namesOf(items: unknown): string {
  return Array.isArray(items) ? items.map(nameOf).join(BETWEEN) : '';
}

/** Strapi's own data of a file or of an item that is connected. */
function nameOf(one: unknown): string {
  if (!isRecord(one)) return '';
  const name = [one['label'], one['name'], one['title'], one['documentId']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof name === 'string' ? name : '';
}
