import type { ChangeNotifier } from '../changes/notifier';
import { CHANGES_NOTIFIER } from '../content/record-changes/changes-read-model';
import { nextAppearance } from '../content/record-changes/next-appearance';
import { STOPPING } from '../platform/graceful-stop';
import type { Module } from '../platform/module';
import { ChangeStreams } from './changes/change-streams';
import { ChangeWaits } from './changes/change-waits';
import { dispatch } from './dispatch';
import { KeptApi } from './kept-api';
import { PublicApi } from './public-api';
import { pathOf, searchOf, takeOver } from './take-over';

const MB = 1_024 * 1_024;
const DEFAULT_KEPT_MB = '32';

export const publicApiModule: Module = {
  bootstrap(strapi) {
    const db = strapi.db.connection;
    const notifier = strapi.get<ChangeNotifier>(CHANGES_NOTIFIER);
    const stopping = strapi.get<AbortSignal>(STOPPING);
    const waits = new ChangeWaits({ notifier, stopping });
    const kept = new KeptApi({
      notifier,
      nextAppearance: () => nextAppearance(db),
      maxBytes: keptMbIn(process.env['KEPT_ANSWERS_MB'] || DEFAULT_KEPT_MB) * MB,
      answer: (request, left = stopping) =>
        dispatch(db, {
          ...{ method: request.method ?? '', path: pathOf(request), search: searchOf(request) },
          lastEventId: lastEventIdOf(request.headers['last-event-id']),
          waitForChange: (after, ms) => waits.until(after, ms, left),
        }),
    });
    const streams = new ChangeStreams({ db, notifier, stopping });
    const api = new PublicApi({ kept, streams, log: strapi.log });
    takeOver(strapi.server.httpServer, '/api', (request, response) =>
      api.handle(request, response),
    );
    return Promise.resolve();
  },
};

function lastEventIdOf(header: string | string[] | undefined): string | undefined {
  return String(header ?? '') || undefined;
}

/** Throws a sentence for whoever starts the cms. */
function keptMbIn(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Error(`KEPT_ANSWERS_MB=${text} không phải là số nguyên từ 1 đến 99999.`);
}
