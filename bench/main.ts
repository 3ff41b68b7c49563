import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { main } from '../scripts/lib/main.ts';
import { say, step } from '../scripts/lib/progress.ts';
import { startTestSite } from '../scripts/lib/test-site.ts';
import { apps, type Location } from './apps/apps.ts';
import { startApp } from './apps/start.ts';
import { news } from './content/rows.ts';
import type { Engine } from './databases/engine.ts';
import { openPostgres } from './databases/postgres.ts';
import { BENCH_CACHE, prepareDatabase } from './databases/prepare.ts';
import { prepareOurs } from './databases/prepare-ours.ts';
import { openSqlite } from './databases/sqlite.ts';
import { measureVisits } from './budgets/first-visit.ts';
import { judgePages } from './budgets/lighthouse.ts';
import { measureServing } from './budgets/serving.ts';
import { measureTyping, type Typing } from './editor/typing.ts';
import { measureFinding } from './citations/measure.ts';
import { measureFiling } from './filing/measure.ts';
import { measureLists } from './admin-lists/measure.ts';
import { measureHistory } from './history/measure.ts';
import { measureLegal } from './legal/measure.ts';
import { measurePublishing, type Publishing } from './legal/publishing.ts';
import { startSite, type IndexedSite } from './legal/sites.ts';
import { measureSearch } from './search/measure.ts';
import { startSearchSite, type SearchSite } from './search/sites.ts';
import { measureWriting, type Writing } from './search/writing.ts';
import { measureFollowing } from './load/following.ts';
import { runRounds, type Contestant } from './load/rounds.ts';
import { memoryMb } from './budgets/process-figures.ts';
import { readBenchOptions, type EngineName, type Options } from '../scripts/lib/bench-options.ts';
import { adminListRows } from './report/admin-lists.ts';
import { budgetRows } from './report/budgets.ts';
import { citationRows } from './report/citations.ts';
import { filingRows } from './report/filing.ts';
import { historyRows } from './report/history.ts';
import { javascriptRows } from './report/javascript.ts';
import { legalRows, publishingRows } from './report/legal.ts';
import { searchRows } from './report/search.ts';
import { hasFailed, resultTable, type ResultRow } from './report/row.ts';
import { followingRow, memoryRow, speedRows } from './report/speed.ts';
import { typingRows } from './report/typing.ts';
import { weightTable } from './report/weight.ts';
import { weighPages } from './weight/weigh.ts';

/** Beyond this, stock takes seconds for an answer and shows nothing new. */
const STOCK_MOST = 100_000;

const open: Record<EngineName, (folder: string) => Promise<Engine>> = {
  sqlite: openSqlite,
  postgres: openPostgres,
};

await main(async () => {
  const options = readBenchOptions();
  const javascript = options.parts.includes('javascript') ? javascriptRows() : [];
  const engines = options.parts.includes('api') ? options.engines : [];
  const speed: ResultRow[] = [];
  for (const name of engines) speed.push(...(await measureSpeed(name, options)));
  if (options.parts.includes('legal')) {
    for (const name of options.engines) speed.push(...(await measureDocuments(name, options)));
  }
  if (options.parts.includes('search')) {
    for (const name of options.engines) speed.push(...(await measureSearches(name, options)));
  }
  if (options.parts.includes('history')) {
    for (const name of options.engines) speed.push(...(await measureSaves(name, options)));
  }
  if (options.parts.includes('admin-lists')) {
    for (const name of options.engines) speed.push(...(await measureDeskLists(name, options)));
  }
  const citations = options.parts.includes('citations') ? await measureCitations(options) : [];
  const filing = options.parts.includes('filing') ? await measureReading() : [];
  const editor = options.parts.includes('editor') ? typingRows(await measureEditor()) : [];
  const budgets = options.parts.includes('budgets') ? await measureBudgets(options) : [];
  const rows = [...speed, ...citations, ...filing, ...javascript, ...editor, ...budgets];
  const weights = options.parts.includes('weight') ? [await weigh()] : [];
  const tables = [...(rows.length > 0 ? [resultTable(rows)] : []), ...weights].join('\n\n');
  await mkdir(BENCH_CACHE, { recursive: true });
  await writeFile(path.join(BENCH_CACHE, 'result.md'), `${tables}\n`);
  console.log(`\n${tables}`);
  return hasFailed(rows) ? 1 : 0;
});

async function measureSpeed(name: EngineName, { sizes, rounds }: Options): Promise<ResultRow[]> {
  const engine = await open[name](path.join(BENCH_CACHE, name));
  try {
    return await measureOn(name, engine, sizes, rounds);
  } finally {
    await engine.stop();
  }
}

async function measureDocuments(name: EngineName, { sizes, rounds }: Options) {
  const engine = await open[name](path.join(BENCH_CACHE, name));
  const sites: IndexedSite[] = [];
  try {
    for (const size of sizes) sites.push(await startSite(engine, size));
    const results = await step(`Đo văn bản trên ${name}`, () => measureLegal(sites, rounds));
    const publishing: Publishing[] = [];
    for (const site of sites) {
      const work = () => measurePublishing(site, rounds);
      publishing.push(await step(`Đo việc đăng văn bản trên ${name}`, work));
    }
    return [...legalRows(name, sites, results), ...publishingRows(name, publishing)];
  } finally {
    await Promise.all(sites.map((site) => site.stop()));
    await engine.stop();
  }
}

async function measureSearches(name: EngineName, { searchSizes, rounds }: Options) {
  const engine = await open[name](path.join(BENCH_CACHE, name));
  const sites: SearchSite[] = [];
  const stop = () => Promise.all(sites.splice(0).map((site) => site.stop()));
  try {
    for (const size of searchSizes) sites.push(await startSearchSite(engine, size));
    const results = await step(`Đo tìm kiếm trên ${name}`, () => measureSearch(sites, rounds));
    const largest = sites.toSorted((a, b) => b.size - a.size).slice(0, 1);
    await stop();
    const writings: Writing[] = [];
    for (const { location, size } of largest) {
      const work = () => measureWriting(location, size, rounds);
      writings.push(await step(`Đo việc đăng trên ${name}`, work));
    }
    return searchRows(name, results, writings);
  } finally {
    await stop();
    await engine.stop();
  }
}

async function measureSaves(name: EngineName, { rounds }: Options): Promise<ResultRow[]> {
  const engine = await open[name](path.join(BENCH_CACHE, name));
  try {
    const work = () => measureHistory(engine, rounds);
    return historyRows(name, await step(`Đo việc lưu có lịch sử trên ${name}`, work));
  } finally {
    await engine.stop();
  }
}

async function measureDeskLists(name: EngineName, { sizes, rounds }: Options) {
  const engine = await open[name](path.join(BENCH_CACHE, name));
  try {
    const size = Math.min(STOCK_MOST, Math.max(...sizes));
    const work = () => measureLists(engine, size, rounds);
    const times = await step(`Đo các danh sách quản trị trên ${name}`, work);
    return adminListRows(name, size, times);
  } finally {
    await engine.stop();
  }
}

function measureCitations({ rounds }: Options): Promise<ResultRow[]> {
  return step('Đo việc tìm số hiệu', async () => citationRows(await measureFinding(rounds)));
}

function measureReading(): Promise<ResultRow[]> {
  return step('Đo việc đọc văn bản từ tệp', async () => filingRows(measureFiling()));
}

async function measureEditor(): Promise<Typing[]> {
  const engine = await openSqlite(path.join(BENCH_CACHE, 'editor'));
  await engine.create('editor');
  const server = await startApp(apps.ours, engine.location('editor'));
  try {
    return await step('Đo khi soạn thảo', () => measureTyping(server.origin));
  } finally {
    await server.stop();
  }
}

async function measureBudgets({ rounds }: Options): Promise<ResultRow[]> {
  const site = await startTestSite();
  const origin = site.env['E2E_SITE_URL'] ?? '';
  try {
    const visits = await step('Mở các trang lần đầu', () => measureVisits(origin));
    const serving = await step('Đo máy chủ web', () => measureServing(site, rounds));
    const show = (page: string) => say(`  ${page}`);
    const judged = await step('Chấm bằng Lighthouse', () => judgePages(origin, show));
    if (!judged) say('Không cài được Lighthouse: cần mạng ở lần đầu.');
    return budgetRows(visits, serving, judged);
  } finally {
    await site.stop();
  }
}

async function weigh(): Promise<string> {
  const site = await startTestSite();
  try {
    const origin = site.env['E2E_SITE_URL'] ?? '';
    return weightTable(
      await step('Cân các trang', () => weighPages(origin, (page) => say(`  ${page}`))),
    );
  } finally {
    await site.stop();
  }
}

/** All contestants run side by side, but only the one being asked has work to do. */
async function measureOn(
  name: EngineName,
  engine: Engine,
  sizes: number[],
  rounds: number,
): Promise<ResultRow[]> {
  const contestants: (Contestant & { pid: number; location: Location })[] = [];
  const stops: (() => Promise<void>)[] = [];
  try {
    for (const size of sizes) {
      for (const app of size > STOCK_MOST ? [apps.ours] : [apps.ours, apps.stock]) {
        const location =
          app === apps.ours
            ? await prepareOurs(engine, news, size)
            : await prepareDatabase(engine, app, news, size);
        const server = await startApp(app, location);
        stops.push(() => server.stop());
        contestants.push({ app: app.name, size, location, ...server });
      }
    }
    return await step(`Đo trên ${engine.name}`, async () => {
      const results = await runRounds(contestants, rounds, (title) => say(`  ${title}`));
      const ours = contestants.filter(({ app }) => app === 'ours');
      const memory = ours.map(({ size, pid }) => memoryRow(name, size, memoryMb(pid)));
      const delays = await Promise.all(
        ours.slice(0, 1).map(({ origin, location }) => measureFollowing(origin, location)),
      );
      return [
        ...speedRows(name, results, sizes),
        ...memory,
        ...delays.map((delay) => followingRow(name, delay)),
      ];
    });
  } finally {
    await Promise.all(stops.map((stop) => stop()));
  }
}
