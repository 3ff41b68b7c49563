import { isRecord } from '@portal/contract/is-record';
import { systemFields } from '../../content/forms/common-fields';
import type { Configuration } from './configuration';
import type { FieldText, ModelLayout } from '../../content/forms/model-layout';

/** One value that the configuration should hold, and its path. */
export interface DesiredSetting {
  path: readonly [string, ...string[]];
  value: unknown;
}

/** All settings of a layout, limited to fields that the model has. */
export function desiredSettingsOf(
  layout: ModelLayout,
  configuration: Configuration,
): DesiredSetting[] {
  const { metadatas } = configuration;
  const texts = Object.entries({ ...systemFields, ...layout.fields });
  const has = (field: string) => field in metadatas;
  const form = layout.form
    .map((cells) => cells.filter(({ name }) => has(name)))
    .filter((cells) => cells.length > 0);
  return [
    ...Object.entries(layout.settings ?? {}).map(([key, value]): DesiredSetting => ({
      path: ['settings', key],
      value,
    })),
    ...texts.flatMap(([field, text]) => textWishes(field, text, metadatas[field])),
    ...(layout.list
      ? [{ path: ['layouts', 'list'], value: layout.list.filter(has) } as const]
      : []),
    { path: ['layouts', 'edit'], value: form },
  ];
}

function textWishes(
  field: string,
  { label, hint = '' }: FieldText,
  metadata: Record<string, unknown> | undefined,
): DesiredSetting[] {
  const wishes: DesiredSetting[] = [];
  if (isRecord(metadata?.['edit']) && 'label' in metadata['edit']) {
    wishes.push({ path: ['metadatas', field, 'edit', 'label'], value: label });
    wishes.push({ path: ['metadatas', field, 'edit', 'description'], value: hint });
  }
  if (isRecord(metadata?.['list'])) {
    wishes.push({ path: ['metadatas', field, 'list', 'label'], value: label });
  }
  return wishes;
}
