import type { Core } from '@strapi/strapi';
import type { ChangeNotifier } from '../../changes/notifier';
import { raiseRevision } from '../../changes/raise-revision';
import { CHANGES_NOTIFIER } from './changes-read-model';

/** Invalidates cached answers after work that may change them without changing an item. */
export async function tellAnswersDiffer(strapi: Core.Strapi): Promise<void> {
  const revision = await strapi.db.connection.transaction((trx) => raiseRevision(trx));
  strapi.get<ChangeNotifier>(CHANGES_NOTIFIER).tell({ revision });
}
