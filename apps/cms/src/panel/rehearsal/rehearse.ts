import { dayOf } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import {
  changesPublic,
  documentIdOf,
  publishes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { contentTypeOfUid } from '../../content/content-types';
import { listLinking } from '../../content/own-links/linking-items';
import { adminRequest } from '../../content/saves/base-version';
import { findRelated } from '../../legal/queries/related-documents';
import { listCitedIn, listNaming } from '../../news/queries/cited-in-articles';
import type { Database } from '../../platform/database/database';
import { findDoubts, NO_DOUBTS } from '../confirmations/doubts';
import { changedArticles, changedDocuments, type Consequences, type Seen } from './consequences';
import { listLeading, type LeadingItem } from './leading-items';
import { isRehearsal, Rehearsed } from './rehearsal';
import { loadSeenDocuments } from './seen-documents';

/** Bounds the work, because a hundred thousand documents may be based on one law. */
const MAX_LOOKED_AT = 2000;
const SAVEPOINT = 'before_rehearsal';

/**
 * A dry run: carries out an action on an item, compares what readers see before and after, and rolls back.
 * Thus the reported consequences come from the code that will really run. Throws `Rehearsed`.
 */
export const rehearse: MakeRule = (strapi) => async (context, next) => {
  const type = contentTypeOfUid(context.uid);
  const documentId = documentIdOf(context);
  if (type === undefined || documentId === undefined || !changesPublic(context)) return next();
  if (!isRehearsal(strapi) || !isAbout(strapi, documentId)) return next();
  const item = { type, documentId };
  return strapi.db.transaction(async ({ trx }) => {
    const led = await listLeading(strapi, trx, item, MAX_LOOKED_AT + 1);
    const first = type === 'legal-document' ? await findScope(trx, documentId) : NO_SCOPE;
    await trx.raw(`savepoint ${SAVEPOINT}`);
    await next();
    const leads = await listLeading(strapi, trx, item, MAX_LOOKED_AT + 1);
    const leading = led.filter((one) => !leads.some((other) => isSame(one, other)));
    if (type !== 'legal-document') {
      const isPartial = led.length > MAX_LOOKED_AT;
      throw new Rehearsed({ ...NOTHING, leading, isPartial, ...NO_DOUBTS });
    }
    const asked = { uid: context.uid, documentId, isNew: false };
    const doubts = publishes(context) ? await findDoubts(strapi, trx, asked) : NO_DOUBTS;
    const scope = joined(first, await findScope(trx, documentId, first.numberKeys));
    const after = await look(trx, scope);
    await trx.raw(`rollback to savepoint ${SAVEPOINT}`);
    const before = await look(trx, scope);
    const compared = { documentId, before, after, scope };
    const told = await consequencesOf(trx, compared);
    throw new Rehearsed({ ...told, leading, ...doubts });
  });
};

const NOTHING = { own: null, documents: [], texts: [] };
const NO_SCOPE: Scope = { documents: new Set(), articles: new Set(), numberKeys: [] };

const isSame = (one: LeadingItem, other: LeadingItem) =>
  (['type', 'documentId', 'title', 'way'] as const).every((key) => one[key] === other[key]);

/** False for other documents that a rule writes during the same request. */
function isAbout(strapi: Core.Strapi, documentId: string): boolean {
  const asked = adminRequest(strapi)?.documentId;
  return asked === undefined || asked === documentId;
}

/** The ids of items that readers may see differently. */
interface Scope {
  documents: Set<string>;
  articles: Set<string>;
  numberKeys: string[];
}

async function findScope(
  trx: Database,
  documentId: string,
  formerKeys: readonly string[] = [],
): Promise<Scope> {
  const { documentIds, numberKeys } = await findRelated(trx, documentId, formerKeys);
  const articles = await listNaming(trx, { documentId, numberKeys }, MAX_LOOKED_AT + 1);
  return {
    documents: new Set([documentId, ...documentIds]),
    articles: new Set(articles),
    numberKeys,
  };
}

function joined(one: Scope, other: Scope): Scope {
  return {
    documents: new Set([...one.documents, ...other.documents]),
    articles: new Set([...one.articles, ...other.articles]),
    numberKeys: other.numberKeys,
  };
}

async function look(trx: Database, { documents, articles }: Scope): Promise<Seen> {
  return {
    documents: await loadSeenDocuments(trx, firstOf(documents), dayOf(new Date())),
    articles: await listCitedIn(trx, firstOf(articles)),
  };
}

const firstOf = (ids: ReadonlySet<string>) => [...ids].slice(0, MAX_LOOKED_AT);

interface Compared {
  documentId: string;
  scope: Scope;
  before: Seen;
  after: Seen;
}

async function consequencesOf(
  trx: Database,
  { documentId, scope, before, after }: Compared,
): Promise<Omit<Consequences, 'leading'>> {
  const [then, now] = [before, after].map(({ documents }) => documents.get(documentId));
  const moves = then?.slug !== now?.slug;
  const target = { type: 'legal-document', documentId } as const;
  const linking = moves ? await listLinking(trx, target, MAX_LOOKED_AT + 1) : [];
  const citing = changedArticles(before, after);
  const isCiting = new Set(citing.map((item) => item.documentId));
  return {
    own: now ? { status: now.status, reason: now.reason } : null,
    documents: changedDocuments(before, after, dayOf(new Date())).filter(
      (one) => one.documentId !== documentId,
    ),
    texts: [...citing, ...linking.filter((item) => !isCiting.has(item.documentId))],
    isPartial: [scope.documents.size, scope.articles.size, linking.length].some(
      (count) => count > MAX_LOOKED_AT,
    ),
  };
}
