import { oncePerVersion } from '../platform/database/once-per-version';
import type { Module } from '../platform/module';
import { fillRelationTargets, RELATION_TARGETS_VERSION } from './on-write/fill-relation-targets';
import { NUMBER_KEYS_VERSION, refreshNumberKeys } from './on-write/number-keys';

/** Fills in columns of legal documents that earlier versions did not store. */
export const legalModule: Module = {
  async bootstrap(strapi) {
    const db = strapi.db.connection;
    await oncePerVersion(strapi, 'number-keys', NUMBER_KEYS_VERSION, () => refreshNumberKeys(db));
    await oncePerVersion(strapi, 'relation-targets', RELATION_TARGETS_VERSION, () =>
      fillRelationTargets(db),
    );
  },
};
