import { changedFields } from './copy-keeper';
import { copyTexts as texts } from './copy-texts';
import { asText, isToOne, type Field, type Layout } from './field-text';
import type { Values } from '../form-merge/values';
import { wordDifference, type Difference } from './word-difference';

export interface FieldDifference extends Difference {
  name: string;
  label: string;
}

/** The fields that differ, in the order of the form, with their labels and short values. */
export function differencesOf(stored: Values, typed: Values, layout: Layout): FieldDifference[] {
  const changed = new Set(changedFields(stored, typed));
  return layout.fields
    .filter(({ name }) => changed.has(name))
    .map((field) => ({
      name: field.name,
      label: field.label,
      ...differenceIn(field, stored[field.name], typed[field.name], layout),
    }));
}

function differenceIn(field: Field, stored: unknown, typed: unknown, layout: Layout): Difference {
  const old = asText(stored, field, layout);
  const young = asText(typed, field, layout);
  if (sameWords(old, young)) return { before: texts.sameWords, after: texts.otherForm };
  const { before, after } = wordDifference(old, young);
  // A to-many relation only lists its changes.
  const isToMany = field.attribute.type === 'relation' && !isToOne(field);
  const nothing = isToMany ? texts.unchanged : texts.empty;
  return { before: before || nothing, after: after || nothing };
}

function sameWords(one: string, other: string): boolean {
  return one.match(/\S+/g)?.join(' ') === other.match(/\S+/g)?.join(' ');
}
