import { isRecord } from '@portal/contract/is-record';
import { asText, type Field } from '../form-copies/field-text';
import type { BareLayout } from '../form-copies/use-layout';
import type { State } from './version-answer';

const BETWEEN = '; ';

/** A value of a version as text for people; empty for no value. */
export function shownValue(
  value: unknown,
  field: Field,
  layout: BareLayout,
  names: State['names'],
): string {
  const { type, component = '' } = field.attribute;
  const all: unknown[] = value === null || value === undefined ? [] : [value].flat();
  if (type === 'relation') return all.map((id) => names[String(id)] ?? String(id)).join(BETWEEN);
  if (type === 'media') return all.map((id) => names[`file/${String(id)}`] ?? '').join(BETWEEN);
  if (type !== 'component') return asText(value, field, { ...layout, storedName: () => '' });
  const fields = layout.components[component] ?? [];
  return all
    .filter(isRecord)
    .map((row) =>
      fields
        .map((inner) => shownValue(row[inner.name], inner, layout, names))
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
    .join(BETWEEN);
}
