import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import type { Model } from './permissions';

/** Finds a content type or component of this Strapi. */
export function modelsOf(strapi: Core.Strapi): (uid: string) => Model | undefined {
  const contentTypes = new Map<string, unknown>(Object.entries(strapi.contentTypes));
  const components = new Map<string, unknown>(Object.entries(strapi.components));
  return (uid) =>
    read(contentTypes.get(uid), 'content-type') ?? read(components.get(uid), 'component');
}

function read(schema: unknown, kind: Model['kind']): Model | undefined {
  if (!isRecord(schema) || !isRecord(schema['info']) || !isRecord(schema['attributes'])) {
    return undefined;
  }
  const held = Object.entries(schema['attributes']).flatMap(([name, attribute]) =>
    isRecord(attribute) && typeof attribute['component'] === 'string'
      ? [[name, attribute['component']] as const]
      : [],
  );
  return {
    kind,
    displayName: String(schema['info']['displayName']),
    components: Object.fromEntries(held),
  };
}
