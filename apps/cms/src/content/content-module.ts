import type { Module } from '../platform/module';
import { copyFromLists } from './copying';
import { createFormerAddressTable } from './media-fields/former-addresses';
import { createPublishedOnceTable } from './published-once';
import { registerRichTextField } from './rich-text-field';
import { createSavesTable } from './saves/saves-table';
import { createWithdrawalsTable } from './withdrawals/withdrawals-table';
import { createIndexes } from './strapi-indexes';

export const contentModule: Module = {
  register(strapi) {
    registerRichTextField(strapi);
    copyFromLists(strapi);
  },
  async bootstrap(strapi) {
    const db = strapi.db.connection;
    await createIndexes(db);
    await createPublishedOnceTable(strapi);
    await createFormerAddressTable(db);
    await createSavesTable(db);
    await createWithdrawalsTable(db);
  },
};
