import type { IncomingMessage } from 'node:http';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { MOST_COUNTS, VIEWED_PAGES, type ViewCount } from '@portal/contract/view-counts';
import { dayOf } from '@portal/vietnamese/days';
import { isDocument, isOwnScript, isReading } from './is-reading.ts';
import { viewedAt, viewedByApi, type Viewed } from './viewed.ts';

const OK = 200;
const NOT_MODIFIED = 304;
/**
 * The cms accepts days of one week; a batch that waits over midnights has room for the kinds of each day.
 */
const MAX_DAYS = 9;
/** Further pages are counted by kind only. */
const MOST_NAMES = MOST_COUNTS - MAX_DAYS * (CONTENT_TYPE_NAMES.length + VIEWED_PAGES.length);

/**
 * Page views by day and page since the last `take`, in memory, without any trace of who viewed. Missing
 * pages are not counted, so nobody can flood it with names.
 */
export class ViewCounter {
  #counts = new Map<string, ViewCount>();

  /** Counts a document that was sent. */
  document(request: IncomingMessage, path: string, status: number): void {
    if (!wasShown(status) || !isReading(request) || !isDocument(request)) return;
    this.#count(viewedAt(path));
  }

  /** Counts an answer of the API that was sent. */
  answer(request: IncomingMessage, status: number): void {
    if (!isOwnScript(request) || !wasShown(status) || !isReading(request)) return;
    this.#count(viewedByApi(request.url ?? ''));
  }

  /** Returns the counts and starts again from zero. */
  take(): ViewCount[] {
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return counts;
  }

  #count(viewed: Viewed | undefined): void {
    if (!viewed) return;
    const day = dayOf(new Date());
    const { kind } = viewed;
    const known = this.#counts.get(keyOf(day, viewed));
    if (known) {
      known.views += 1;
      return;
    }
    const slug = this.#counts.size < MOST_NAMES ? viewed.slug : '';
    const key = keyOf(day, { kind, slug });
    const ofKind = this.#counts.get(key);
    if (ofKind) ofKind.views += 1;
    else this.#counts.set(key, { day, kind, slug, views: 1 });
  }
}

const wasShown = (status: number) => status === OK || status === NOT_MODIFIED;
const keyOf = (day: string, { kind, slug }: Viewed) => `${day} ${kind} ${slug}`;
