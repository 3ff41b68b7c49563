import type { Core } from '@strapi/strapi';
import { storableName } from './file-names';

/** Cuts names that are too long for the database, also when a file is renamed in the library. */
export function registerStorableNames(strapi: Core.Strapi): void {
  const shorten = ({ params }: { params: { data?: Record<string, unknown> } }) => {
    const name = params.data?.['name'];
    if (params.data && typeof name === 'string') params.data['name'] = storableName(name);
  };
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    ...{ beforeCreate: shorten, beforeUpdate: shorten },
  });
}
