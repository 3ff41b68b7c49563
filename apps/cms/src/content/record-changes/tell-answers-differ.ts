import type { Core } from '@strapi/strapi';
import type { ChangeNotifier } from '../../changes/notifier';
import { raiseRevision } from '../../changes/raise-revision';
import { CHANGES_NOTIFIER } from './changes-read-model';

/** After work by which answers may differ although no item has changed: none from before is given now. */
export async function tellAnswersDiffer(strapi: Core.Strapi): Promise<void> {
  const revision = await strapi.db.connection.transaction((trx) => raiseRevision(trx));
  strapi.get<ChangeNotifier>(CHANGES_NOTIFIER).tell({ revision });
}
