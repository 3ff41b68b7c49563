import type { ChangeNotifier } from '../../src/changes/notifier.js';
import { raiseRevision } from '../../src/changes/raise-revision.js';
import type { Cms } from './cms.js';

/** Invalidates kept answers after a change by SQL, which the cms does not notice. */
export async function forgetAnswers({ strapi }: Cms): Promise<void> {
  const revision = await strapi.db.connection.transaction((trx) => raiseRevision(trx));
  strapi.get<ChangeNotifier>('portal.changesNotifier').tell({ revision });
}
