import * as z from 'zod/mini';
import { apps } from '../apps/apps.ts';
import { openDesk, registerAdmin, type Send } from '../apps/desk.ts';
import { startApp, type Server } from '../apps/start.ts';
import { news } from '../content/rows.ts';
import type { Engine } from '../databases/engine.ts';
import { prepareOurs } from '../databases/prepare-ours.ts';
import { prepareDatabase } from '../databases/prepare.ts';
import { timeInTurn } from '../legal/rounds.ts';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const FIRST_PAGE = 'page=1&pageSize=20&sort=updatedAt:DESC';
const LISTED = z.object({ results: z.array(z.object({ documentId: z.string() })) });

/** The lists and pages that an editor opens, by their addresses in our cms. */
const OURS = {
  list: `${ARTICLES}?${FIRST_PAGE}`,
  search: `${ARTICLES}?${FIRST_PAGE}&_q=khoa hoc`,
  waiting: `${ARTICLES}?${FIRST_PAGE}&view=waiting`,
  mine: `${ARTICLES}?${FIRST_PAGE}&view=mine`,
  month: `${ARTICLES}?${FIRST_PAGE}&from=2019-02-01&to=2019-02-28`,
  home: '/admin/workflow/home',
  tasks: '/admin/tasks',
};

/** Stock Strapi does not fold diacritics, so it gets the words with them. */
const STOCK = { list: OURS.list, search: `${ARTICLES}?${FIRST_PAGE}&_q=khoa học` };

export type ListName = keyof typeof OURS;

export interface ListTimes {
  /** Milliseconds. */
  ours: Record<ListName, number>;
  stock: Record<keyof typeof STOCK, number>;
}

/** Opens the lists and the home page of the admin as an editor does, in turn with a stock Strapi. */
export async function measureLists(
  engine: Engine,
  size: number,
  rounds: number,
): Promise<ListTimes> {
  const servers: Server[] = [];
  const start = async (app: (typeof apps)[keyof typeof apps]) => {
    const location =
      app === apps.ours
        ? await prepareOurs(engine, news, size)
        : await prepareDatabase(engine, app, news, size);
    const server = await startApp(app, location);
    servers.push(server);
    if (app === apps.stock) await registerAdmin(server.origin);
    return openDesk(server.origin);
  };
  try {
    const [ours, stock] = [await start(apps.ours), await start(apps.stock)];
    await sendSomeForReview(ours);
    const times = await timeInTurn(
      [
        ...Object.entries(OURS).map(([name, address]) => ({
          ...{ name: `ours ${name}`, questions: [() => ours('GET', address)] },
        })),
        ...Object.entries(STOCK).map(([name, address]) => ({
          ...{ name: `stock ${name}`, questions: [() => stock('GET', address)] },
        })),
      ],
      rounds,
    );
    const of = (name: string) => times.get(name) ?? NaN;
    return {
      ours: {
        ...{ list: of('ours list'), search: of('ours search'), waiting: of('ours waiting') },
        ...{ mine: of('ours mine'), month: of('ours month') },
        ...{ home: of('ours home'), tasks: of('ours tasks') },
      },
      stock: { list: of('stock list'), search: of('stock search') },
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Sends nothing if a former run has left some. */
async function sendSomeForReview(send: Send): Promise<void> {
  const { results } = LISTED.parse(await send('GET', OURS.list));
  const waiting = LISTED.parse(await send('GET', OURS.waiting));
  if (waiting.results.length > 0) return;
  for (const { documentId } of results) {
    await send('POST', `/admin/workflow/review/api::article.article/${documentId}/send`, {});
  }
}
