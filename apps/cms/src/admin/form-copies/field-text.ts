import { isRecord } from '../rich-text/is-record';
import { enumerationLabels } from '../translations/enumerations';
import { copyTexts as texts } from './copy-texts';
import { isRelation } from '../form-merge/values';

export interface Field {
  name: string;
  label: string;
  attribute: { type: string; component?: string };
}

export interface Layout {
  fields: Field[];
  /** The fields of each component. */
  components: Readonly<Record<string, Field[]>>;
  /** The text of a rich text, which is stored as HTML. */
  textOf: (html: string) => string;
}

const day = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
const BETWEEN = '; ';

/** What a field holds as a person would read it, on one line; empty where there is nothing. */
export function asText(value: unknown, field: Field, layout: Layout): string {
  const { type, component = '' } = field.attribute;
  if (value === undefined || value === null || value === '') return '';
  if (isRelation(value)) return changesOf(value);
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

function changesOf({ connect, disconnect }: { connect: unknown[]; disconnect: unknown[] }): string {
  const added = connect.map(nameOf).join(BETWEEN);
  const removed = disconnect.map(nameOf).join(BETWEEN);
  return [added && texts.added(added), removed && texts.removed(removed)]
    .filter(Boolean)
    .join(', ');
}

/** Strapi's own data of a file or of an item that is connected. */
function nameOf(one: unknown): string {
  if (!isRecord(one)) return '';
  const name = [one['label'], one['name'], one['title'], one['documentId']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof name === 'string' ? name : '';
}
