import { isRecord } from '@portal/contract/is-record';
import type { Core, Struct, UID } from '@strapi/strapi';
import { isEmpty } from '../../platform/is-empty';
import type { Data } from '../document-middlewares/document-middleware';

type Attributes = Struct.SchemaAttributes;

/**
 * Drops unchanged repeatable components from the data of a save (`stored` comes from `readFields`). A form
 * sends all that it shows, and writing a thousand relations again would take most of the save's time.
 */
export function withoutUnchangedParts(
  strapi: Core.Strapi,
  attributes: Attributes,
  sent: Data,
  stored: Data,
): Data {
  const partsOf = ({ component }: { component: UID.Component }): Attributes =>
    strapi.components[component]?.attributes ?? {};
  const isKept = ([name, value]: [string, unknown]) => {
    const attribute = attributes[name];
    if (attribute?.type !== 'component' || !attribute.repeatable) return true;
    return !areSame(value, stored[name], partsOf(attribute));
  };
  return Object.fromEntries(Object.entries(sent).filter(isKept));

  function areSame(rows: unknown, storedRows: unknown, inner: Attributes): boolean {
    if (!Array.isArray(rows) || !Array.isArray(storedRows)) return false;
    return (
      rows.length === storedRows.length &&
      rows.every((row: unknown, place) => isSame(row, storedRows[place], inner))
    );
  }

  /** Compares only the fields that were sent, because the others keep their values. */
  function isSame(row: unknown, storedRow: unknown, inner: Attributes): boolean {
    if (!isRecord(row) || !isRecord(storedRow) || row['id'] !== storedRow['id']) return false;
    return Object.entries(row).every(([name, value]) => {
      if (name === 'id') return true;
      const attribute = inner[name];
      if (attribute?.type === 'relation') return linksNothing(value);
      if (attribute?.type === 'media') return sameFiles(value, storedRow[name]);
      if (attribute?.type === 'component') {
        const parts = partsOf(attribute);
        return attribute.repeatable
          ? areSame(value, storedRow[name], parts)
          : (isEmpty(value) && isEmpty(storedRow[name])) || isSame(value, storedRow[name], parts);
      }
      return attribute !== undefined && sameValue(value, storedRow[name]);
    });
  }
}

/** True if the value changes no relation: a form sends only the changes of relations. */
function linksNothing(value: unknown): boolean {
  if (!isRecord(value) || 'set' in value) return false;
  return ['connect', 'disconnect'].every((change) => {
    const items = value[change];
    return items === undefined || (Array.isArray(items) && items.length === 0);
  });
}

function sameValue(value: unknown, stored: unknown): boolean {
  if (isEmpty(value) && isEmpty(stored)) return true;
  return JSON.stringify(value) === JSON.stringify(stored);
}

function sameFiles(value: unknown, stored: unknown): boolean {
  return JSON.stringify(idsOf(value)) === JSON.stringify(idsOf(stored));
}

/** A form sends files as ids or as whole objects. */
function idsOf(value: unknown): unknown[] {
  return [value]
    .flat()
    .filter((one) => !isEmpty(one))
    .map((one) => (isRecord(one) ? one['id'] : one));
}
