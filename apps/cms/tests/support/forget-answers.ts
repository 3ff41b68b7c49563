import type { ChangeNotifier } from '../../src/changes/notifier.js';
import { raiseRevision } from '../../src/changes/raise-revision.js';
import type { Cms } from './cms.js';

/** After a change by SQL, which nobody tells the cms of: answers from before are given no more. */
export async function forgetAnswers({ strapi }: Cms): Promise<void> {
  const revision = await strapi.db.connection.transaction((trx) => raiseRevision(trx));
  strapi.get<ChangeNotifier>('portal.changesNotifier').tell({ revision });
}
