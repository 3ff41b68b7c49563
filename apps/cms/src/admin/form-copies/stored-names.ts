import { isRecord } from '@portal/contract/is-record';
import * as z from 'zod/mini';
import type { Values } from '../form-merge/values';
import { isToOne, relatedNameOf, type Field, type Holder } from './field-text';
import type { BareLayout } from './use-layout';

/** A to-one relation and its owner. */
interface StoredRelation {
  holder: Holder;
  field: string;
  /** The field with the name of the related item. */
  mainField: string | undefined;
}

/** The to-one relations of a form, those of components too, each once. */
export function relationsIn(
  forms: Values[],
  names: ReadonlySet<string>,
  layout: BareLayout,
): StoredRelation[] {
  const found = layout.fields
    .filter(({ name }) => names.has(name))
    .flatMap((field) => [
      ...relationsOf([field], undefined),
      ...forms.flatMap((form) => relationsInRows(form[field.name], field, layout)),
    ]);
  return [...new Map(found.map((one) => [keyOfRelation(one.holder, one.field), one])).values()];
}

function relationsInRows(value: unknown, { attribute }: Field, layout: BareLayout) {
  const { component } = attribute;
  if (component === undefined) return [];
  const fields = layout.components[component] ?? [];
  return [value].flat().flatMap((one) => {
    const row = isRecord(one) ? one['id'] : undefined;
    return typeof row === 'number' ? relationsOf(fields, { component, row }) : [];
  });
}

function relationsOf(fields: Field[], holder: Holder): StoredRelation[] {
  return fields
    .filter(isToOne)
    .map(({ name, mainField }) => ({ holder, field: name, mainField: mainField?.name }));
}

export function keyOfRelation(holder: Holder, field: string): string {
  return holder ? `${holder.component}/${holder.row}/${field}` : field;
}

/** The URL from which Strapi's admin loads the items of a relation. */
export function addressOf(
  { holder, field }: StoredRelation,
  model: string,
  documentId: string,
): string {
  const place = holder ? `${holder.component}/${holder.row}` : `${model}/${documentId}`;
  return `/content-manager/relations/${place}/${field}`;
}

const answer = z.object({ data: z.object({ results: z.array(z.unknown()) }) });

/** The name of the item in an answer; empty for none, undefined if the answer is invalid. */
export function nameIn(answered: unknown, { mainField }: StoredRelation): string | undefined {
  const { data } = z.safeParse(answer, answered);
  return data && relatedNameOf(data.data.results[0], mainField);
}
