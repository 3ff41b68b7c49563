import { isRecord } from '@portal/contract/is-record';

/** The used part of the content manager's stored configuration of one model. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Record<string, unknown>>;
  layouts: Record<string, unknown>;
}

export function isConfiguration(value: unknown): value is Configuration {
  return (
    isRecord(value) &&
    isRecord(value['settings']) &&
    isRecord(value['layouts']) &&
    isRecord(value['metadatas']) &&
    Object.values(value['metadatas']).every(isRecord)
  );
}

export function storeKeyOf(model: { uid: string; kind: 'content-type' | 'component' }): string {
  const group = model.kind === 'component' ? 'components' : 'content_types';
  return `configuration_${group}::${model.uid}`;
}
