import { changedFields } from './copy-keeper';
import { copyTexts as texts } from './copy-texts';
import { asText, type Field, type Layout } from './field-text';
import type { Values } from '../form-merge/values';
import { wordDifference, type Difference } from './word-difference';

export interface FieldDifference extends Difference {
  name: string;
  label: string;
}

/** The fields that differ, in the order of the form, by their labels and in short. */
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
  const { before, after } = wordDifference(
    asText(stored, field, layout),
    asText(typed, field, layout),
  );
  // A relation tells of its changes alone.
  const nothing = field.attribute.type === 'relation' ? texts.unchanged : texts.empty;
  return { before: before || nothing, after: after || nothing };
}
