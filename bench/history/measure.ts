import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { oursWithout } from '../apps/altered.ts';
import { apps, type App, type Location } from '../apps/apps.ts';
import { openDesk, registerAdmin } from '../apps/desk.ts';
import { startApp } from '../apps/start.ts';
import { cpuSeconds } from '../budgets/process-figures.ts';
import { news } from '../content/rows.ts';
import { proseOf } from '../citations/texts.ts';
import type { Engine } from '../databases/engine.ts';
import { prepareDatabase } from '../databases/prepare.ts';
import { versions } from '../history-content/versions.ts';
import { repeated, timeInTurn } from '../legal/rounds.ts';

const MANY = 1_000_000;
const FEW = 1_000;
const ASKED_A_ROUND = 40;
const ARTICLES = '/content-manager/collection-types/api::article.article';
const LETTERS = 50_000;
const saved = z.object({ data: z.object({ documentId: z.string() }) });

/** The cost of saving an article of 50 KB, and of opening an item's history. */
export interface Cost {
  /** Milliseconds. */
  save: number;
  /** Milliseconds of processor time of the cms; undefined where the system does not tell. */
  processor: number | undefined;
  /** Milliseconds. */
  list: number;
}

export interface HistoryCosts {
  many: Cost;
  few: Cost;
  /** Without any history. */
  none: Cost;
  /** Milliseconds of a save of such an article by a stock Strapi. */
  stock: number;
}

/** Saves as an editor does, in turn with many versions, with few, without history, and in a stock Strapi. */
export async function measureHistory(engine: Engine, rounds: number): Promise<HistoryCosts> {
  const without = await oursWithout({
    name: 'history',
    file: 'dist/src/document-middlewares.js',
    part: /keep_history_1\.keepHistory,?/,
  });
  const many = await prepareDatabase(engine, apps.ours, versions, MANY);
  const few = await prepareDatabase(engine, apps.ours, versions, FEW);
  const writers = {
    many: await writerOn(apps.ours, many),
    few: await writerOn(apps.ours, few),
    none: await writerOn(without, few),
  };
  const stock = await writerOn(apps.stock, await prepareDatabase(engine, apps.stock, news, FEW));
  try {
    const times = await timeInTurn(
      [
        ...Object.entries(writers).flatMap(([name, writer]) => [
          { name: `${name} save`, questions: repeated(ASKED_A_ROUND, () => writer.save()) },
          { name: `${name} list`, questions: repeated(ASKED_A_ROUND, () => writer.list()) },
        ]),
        { name: 'stock save', questions: repeated(ASKED_A_ROUND, () => stock.save()) },
      ],
      rounds,
    );
    const costOf = (name: keyof typeof writers): Cost => ({
      save: times.get(`${name} save`) ?? NaN,
      list: times.get(`${name} list`) ?? NaN,
      processor: writers[name].processor(),
    });
    return {
      ...{ many: costOf('many'), few: costOf('few'), none: costOf('none') },
      stock: times.get('stock save') ?? NaN,
    };
  } finally {
    await Promise.all([...Object.values(writers), stock].map((writer) => writer.stop()));
  }
}

async function writerOn(app: App, location: Location) {
  const server = await startApp(app, location);
  if (app === apps.stock) await registerAdmin(server.origin);
  const send = await openDesk(server.origin);
  const made = await send('POST', ARTICLES, { title: `Đo ${randomUUID()}` });
  const { documentId } = saved.parse(made).data;
  const text = proseOf(LETTERS)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  let saves = 0;
  let seconds = 0;
  return {
    async save() {
      const before = cpuSeconds(server.pid) ?? NaN;
      const body = `<p>Lần ${saves} ${randomUUID()}</p>${text}`;
      await send('PUT', `${ARTICLES}/${documentId}`, { body });
      seconds += (cpuSeconds(server.pid) ?? NaN) - before;
      saves += 1;
    },
    list: () => send('GET', `/admin/history/api::article.article/${documentId}`),
    processor: () => (Number.isNaN(seconds) ? undefined : (seconds * 1_000) / saves),
    async stop() {
      await send('DELETE', `${ARTICLES}/${documentId}`, {});
      await server.stop();
    },
  };
}
