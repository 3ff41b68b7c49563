import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { LinkingItem } from '../../content/own-links/linking-items';
import type { CitingArticle } from '../../news/queries/cited-in-articles';
import type { LeadingItem } from './leading-items';
import type { SeenDocument } from './seen-documents';

/** What readers see of all that an action may change. */
export interface Seen {
  documents: ReadonlyMap<string, SeenDocument>;
  articles: ReadonlyMap<string, CitingArticle>;
}

export interface ChangedDocument {
  documentId: string;
  title: string;
  /** How the status differs, on the first day from today on on which it does. */
  status: { on: Day; before: ValidityStatus; after: ValidityStatus } | null;
  /** Whether the reason of the status or the history says something else. */
  isNoteChanged: boolean;
  areLinksChanged: boolean;
}

/** What else readers will see differently after an action on a document. */
export interface Consequences {
  /** What the document itself will be; null if it will not be public. */
  own: Pick<SeenDocument, 'status' | 'reason'> | null;
  documents: ChangedDocument[];
  /** The texts whose links lead elsewhere, or nowhere. */
  texts: LinkingItem[];
  /** What else leads to it, and will no more. */
  leading: LeadingItem[];
  /** Whether there is more that may change than was looked at. */
  isPartial: boolean;
}

/** The documents that differ, those whose status does first. */
export function changedDocuments(before: Seen, after: Seen, today: Day): ChangedDocument[] {
  const changed = [...after.documents].flatMap(([documentId, now]): ChangedDocument[] => {
    const then = before.documents.get(documentId);
    if (!then) return [];
    const status = changedStatus(then.spans, now.spans, today);
    const isNoteChanged = then.note !== now.note;
    const areLinksChanged = then.links !== now.links;
    if (!status && !isNoteChanged && !areLinksChanged) return [];
    return [{ documentId, title: now.title, status, isNoteChanged, areLinksChanged }];
  });
  return changed.toSorted((a, b) => rankOf(a) - rankOf(b) || a.title.localeCompare(b.title, 'vi'));
}

function rankOf({ status, isNoteChanged }: ChangedDocument): number {
  if (status) return 0;
  return isNoteChanged ? 1 : 2;
}

type Spans = SeenDocument['spans'];

/** Days that have passed tell nothing that a reader would act on. */
function changedStatus(then: Spans, now: Spans, today: Day): ChangedDocument['status'] {
  const days = [today, ...[...then, ...now].map(({ from }) => from).filter((day) => day > today)];
  for (const on of days.toSorted()) {
    const [before, after] = [statusOn(then, on), statusOn(now, on)];
    if (before !== after) return { on, before, after };
  }
  return null;
}

function statusOn(spans: Spans, day: Day): ValidityStatus {
  return spans.findLast(({ from }) => from <= day)?.status ?? 'undetermined';
}

/** The news whose citations lead elsewhere. */
export function changedArticles(before: Seen, after: Seen): LinkingItem[] {
  return [...after.articles].flatMap(([documentId, { title, citations }]): LinkingItem[] => {
    const then = before.articles.get(documentId)?.citations;
    return then === citations ? [] : [{ type: 'article', documentId, title }];
  });
}
