import { answerFirst } from '@portal/kept-answers/answer-first';
import { limitSettingsIn } from '@portal/rate-limits/settings';
import type { ChangeNotifier } from '../changes/notifier';
import { CHANGES_NOTIFIER } from '../content/record-changes/changes-read-model';
import { nextAppearance } from '../content/record-changes/next-appearance';
import { STOPPING } from '../platform/graceful-stop';
import type { Module } from '../platform/module';
import { ChangeStreams } from './changes/change-streams';
import { ChangeWaits } from './changes/change-waits';
import { dispatch } from './dispatch';
import { isFileAddress, presentFileState } from './file-states';
import { KeptApi } from './kept-api';
import { createApiClientsTable } from './limits/api-client-table';
import { addApiClientRoutes } from './limits/api-client-routes';
import { ApiClients } from './limits/api-clients';
import { ApiLimits } from './limits/api-limits';
import { PublicApi } from './public-api';
import { pathOf, searchOf } from './request-target';

const MB = 1_024 * 1_024;
const DEFAULT_KEPT_MB = '32';

/** The service key of `ApiClients`. */
const API_CLIENTS_SERVICE = 'portal.apiClients';

export const publicApiModule: Module = {
  register(strapi) {
    const clients = new ApiClients({
      get db() {
        return strapi.db.connection;
      },
      log: strapi.log,
    });
    strapi.add(API_CLIENTS_SERVICE, clients);
    addApiClientRoutes(strapi, clients);
  },

  async bootstrap(strapi) {
    const db = strapi.db.connection;
    await createApiClientsTable(db);
    const notifier = strapi.get<ChangeNotifier>(CHANGES_NOTIFIER);
    const stopping = strapi.get<AbortSignal>(STOPPING);
    const waits = new ChangeWaits({ notifier, stopping });
    const kept = new KeptApi({
      notifier,
      nextAppearance: () => nextAppearance(db),
      maxBytes: keptMbIn(process.env['KEPT_ANSWERS_MB'] || DEFAULT_KEPT_MB) * MB,
      async answer(request, left = stopping) {
        const state = isFileAddress(pathOf(request)) ? await presentFileState(db) : undefined;
        const answer = await dispatch(db, {
          ...{ method: request.method ?? '', path: pathOf(request), search: searchOf(request) },
          publicFolder: strapi.dirs.static.public,
          lastEventId: lastEventIdOf(request.headers['last-event-id']),
          waitForChange: (after, ms) => waits.until(after, ms, left),
        });
        return state && 'file' in answer ? { ...answer, state } : answer;
      },
    });
    const streams = new ChangeStreams({ db, notifier, stopping });
    const limits = new ApiLimits(
      limitSettingsIn(process.env),
      strapi.get<ApiClients>(API_CLIENTS_SERVICE),
    );
    const api = new PublicApi({ limits, kept, streams, log: strapi.log });
    answerFirst(strapi.server.httpServer, (request, response, next) => {
      const path = pathOf(request);
      if (path === '/api' || path.startsWith('/api/')) api.handle(request, response);
      else next();
    });
  },
};

function lastEventIdOf(header: string | string[] | undefined): string | undefined {
  return String(header ?? '') || undefined;
}

/** Throws an error with a message for the administrator who starts the cms. */
function keptMbIn(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Error(`KEPT_ANSWERS_MB=${text} không phải là số nguyên từ 1 đến 99999.`);
}
