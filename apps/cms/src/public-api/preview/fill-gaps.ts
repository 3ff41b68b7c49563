import { dayOf } from '@portal/vietnamese/days';
import type { Core, Struct, UID } from '@strapi/strapi';
import { labelOf } from '../../content/forms/label-of';
import type { Item } from '../../content/item-rights';
import { richTextFields } from '../../content/rich-text-field';
import { batchesOf } from '../../platform/database/chunk';
import { isEmpty } from '../../platform/is-empty';
import { instantOf, type Database } from '../../platform/database/database';
import { previewTexts } from '../../workflow/preview/preview-texts';

export interface Row {
  id: number;
  slug: string | null;
  posted_at?: Date | number | string | null;
  [column: string]: unknown;
}

export interface Filled {
  slug: string;
  /** The labels of required fields that are still empty. */
  missing: string[];
  /** The chosen posting date, if it is in the future. */
  postedAt: Date | undefined;
}

type Value = string | boolean | Date;

/** The columns to fill in a draft's row, so that the API can answer it like a published one. */
export function fillRow(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
  draft: Row,
): Filled & { columns: Record<string, Value> } {
  const { attributes } = strapi.contentType(uid);
  const columns: Record<string, Value> = {};
  const missing: string[] = [];
  const texts = richTextFields({ attributes });
  for (const [name, attribute] of Object.entries(attributes)) {
    const column = columnOf(strapi, uid, name);
    if (!isRequired(attribute) || column === undefined || !isEmpty(draft[column])) continue;
    if (attribute.type === 'uid') {
      columns[column] = `ban-nhap-${documentId}`;
      continue;
    }
    const label = labelOf(uid, name);
    const value = texts.includes(name) ? '' : substituteFor(attribute, label);
    if (value === undefined) continue;
    columns[column] = value;
    missing.push(label);
  }
  const { postedAt, ...posting } = 'postedAt' in attributes ? postingOf(draft) : {};
  return {
    slug: String(columns['slug'] ?? draft.slug),
    ...{ missing, postedAt, columns: { ...columns, ...posting } },
  };
}

/** Replaces a future posting date by now, so that the item is visible; the answer still shows the date. */
function postingOf({ posted_at: chosen }: Row): { postedAt?: Date; posted_at?: Date } {
  const now = new Date();
  if (chosen === null || chosen === undefined) return { posted_at: now };
  const at = instantOf(chosen);
  return at > now ? { posted_at: now, postedAt: at } : {};
}

/** Fills required fields in the components of a row; an album's photo may have no description yet. */
export async function fillComponents(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.Schema,
  rowId: number,
): Promise<void> {
  const { tableName } = strapi.db.metadata.get(uid);
  const { attributes } = strapi.getModel(uid);
  if (!Object.values(attributes).some(({ type }) => type === 'component')) return;
  const parts: { component_type: UID.Component; cmp_id: number }[] = await trx(`${tableName}_cmps`)
    .where({ entity_id: rowId })
    .select('component_type', 'cmp_id');
  for (const component of new Set(parts.map((part) => part.component_type))) {
    const table = strapi.db.metadata.get(component).tableName;
    const ofComponent = parts.filter((part) => part.component_type === component);
    for (const [name, attribute] of Object.entries(strapi.getModel(component).attributes)) {
      const column = columnOf(strapi, component, name);
      const value = isRequired(attribute) ? substituteFor(attribute, '') : undefined;
      if (column === undefined || value === undefined) continue;
      for (const batch of batchesOf(ofComponent)) {
        const ids = batch.map(({ cmp_id: id }) => id);
        await trx(table)
          .whereIn('id', ids)
          .whereNull(column)
          .update({ [column]: value });
      }
    }
  }
}

type Attribute = Struct.SchemaAttributes[string];

const isRequired = (attribute: Attribute) => 'required' in attribute && attribute.required === true;

function columnOf(strapi: Core.Strapi, uid: string, name: string): string | undefined {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  return attribute && 'columnName' in attribute ? attribute.columnName : undefined;
}

/** A placeholder for an empty required field; undefined if pages can do without it. */
function substituteFor(attribute: Attribute, label: string): string | boolean | undefined {
  if (attribute.type === 'string' || attribute.type === 'text') {
    return label && previewTexts.notYet(label);
  }
  if (attribute.type === 'date') return dayOf(new Date());
  if (attribute.type === 'boolean') return false;
  return attribute.type === 'enumeration' ? attribute.enum[0] : undefined;
}
