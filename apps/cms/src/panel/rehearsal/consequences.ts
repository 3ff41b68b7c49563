import type { ValidityStatus } from '@portal/contract/legal-vocabulary';
import type { Day } from '@portal/vietnamese/days';
import type { LinkingItem } from '../../content/own-links/linking-items';
import type { CitingArticle } from '../../news/queries/cited-in-articles';
import type { LeadingItem } from './leading-items';
import type { SeenDocument } from './seen-documents';

/** The public state of everything that an action may change. */
export interface Seen {
  documents: ReadonlyMap<string, SeenDocument>;
  articles: ReadonlyMap<string, CitingArticle>;
}

interface ChangedDocument {
  documentId: string;
  title: string;
  /** The first difference of the status from today on; null if there is none. */
  status: { on: Day; before: ValidityStatus; after: ValidityStatus } | null;
  /** True if the reason of the status or the history differs. */
  isNoteChanged: boolean;
  areLinksChanged: boolean;
}

/** Side effects of an action on an item for readers. */
export interface Consequences {
  /** The item's own status afterwards; null if it is no legal document or not public. */
  own: Pick<SeenDocument, 'status' | 'reason'> | null;
  documents: ChangedDocument[];
  /** Items whose links in texts will lead elsewhere or nowhere. */
  texts: LinkingItem[];
  /** Other references to the item that will stop leading to it. */
  leading: LeadingItem[];
  /** True if a limit left some possible changes unchecked. */
  isPartial: boolean;
}

/** The documents that differ; those with another status come first. */
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

/** Ignores past days, because they do not matter to readers. */
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

/** The articles whose citations lead elsewhere. */
export function changedArticles(before: Seen, after: Seen): LinkingItem[] {
  return [...after.articles].flatMap(([documentId, { title, citations }]): LinkingItem[] => {
    const then = before.articles.get(documentId)?.citations;
    return then === citations ? [] : [{ type: 'article', documentId, title }];
  });
}
