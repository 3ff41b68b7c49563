import { main } from '../scripts/lib/main.ts';
import { step } from '../scripts/lib/progress.ts';
import { readFaultOptions } from '../scripts/lib/fault-options.ts';
import { tableOf } from '../scripts/lib/table.ts';
import { hasFailed, tookNothing, type Outcome } from './outcome.ts';
import type { Scenario, Size } from './scenario.ts';
import { cutEditor } from './scenarios/cut-editor.ts';
import { endConnections, killPostgres } from './scenarios/failing-postgres.ts';
import { fillDisk } from './scenarios/full-disk.ts';
import { killCms } from './scenarios/killed-cms.ts';
import { mirrorOnPostgres, mirrorOnSqlite } from './scenarios/followed-by-mirrors.ts';
import { writeOnPostgres, writeOnSqlite } from './scenarios/ten-sessions.ts';
import { stopCmsBehindSite } from './scenarios/site-without-cms.ts';
import { stopCms } from './scenarios/stopped-cms.ts';

const SCENARIOS: Scenario[] = [
  { name: 'disk', title: 'Đĩa đầy (SQLite)', run: fillDisk },
  { name: 'kill', title: 'Giết cms (SQLite)', run: killCms },
  { name: 'stop', title: 'SIGTERM cms (SQLite)', run: stopCms },
  { name: 'site', title: 'SIGTERM cms sau trang web', run: stopCmsBehindSite },
  { name: 'postgres', title: 'Giết PostgreSQL', run: killPostgres },
  { name: 'connections', title: 'PostgreSQL cắt kết nối', run: endConnections },
  { name: 'mirrors', title: 'Bản sao, cms bị giết (SQLite)', run: mirrorOnSqlite },
  { name: 'mirrors-postgres', title: 'Bản sao, PostgreSQL bị giết', run: mirrorOnPostgres },
  { name: 'editor', title: 'Người soạn mất mạng, cms bị giết', run: cutEditor },
  { name: 'office', title: 'Mười người cùng viết (SQLite)', run: writeOnSqlite },
  { name: 'office-postgres', title: 'Mười người cùng viết (PostgreSQL)', run: writeOnPostgres },
];

const FULL: Size = { seconds: 30, kills: 10, cuts: 50, writes: 2_000, officeSeconds: 300 };
const SHORT: Size = { seconds: 6, kills: 1, cuts: 4, writes: 120, officeSeconds: 10 };

const HEAD = [
  ...['tình huống', 'lần ghi', 'đã nhận', 'mất', '4xx', '5xx', 'bị cắt', 'không nối được'],
  ...['lượt đọc', 'đọc hỏng', 'sẵn sàng lại sau (giây)', ''],
];

await main(async () => {
  const { short, only } = readFaultOptions(SCENARIOS.map(({ name }) => name));
  const size = short ? SHORT : FULL;
  const wanted = SCENARIOS.filter(({ name }) => only === undefined || only === name);
  const rows: string[][] = [];
  const broken: string[] = [];
  let failed = 0;
  for (const { title, run } of wanted) {
    const outcome = await step(
      title,
      () => run(size),
      (result) => !result || !hasFailed(result),
    );
    if (outcome && hasFailed(outcome)) failed += 1;
    rows.push(outcome ? rowOf(title, outcome) : [title, 'không thử được trên máy này']);
    broken.push(...(outcome?.broken ?? []).map((sentence) => `${title}: ${sentence}.`));
    if (outcome && tookNothing(outcome)) broken.push(`${title}: không lần ghi nào được nhận.`);
    if (outcome !== undefined && outcome.lost > 0) {
      broken.push(`${title}: mất ${outcome.lost} nội dung đã nhận.`);
    }
  }
  console.log(`\n${tableOf(HEAD, rows)}\n`);
  for (const sentence of broken) console.log(`✗ ${sentence}`);
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

function rowOf(title: string, outcome: Outcome): string[] {
  const { readyAfterMs: times } = outcome;
  const seconds = (ms: number) => (ms / 1_000).toFixed(1).replace('.', ',');
  const ready =
    times.length === 0 ? '' : `${seconds(Math.min(...times))}–${seconds(Math.max(...times))}`;
  return [
    title,
    ...[outcome.tries, outcome.acknowledged, outcome.lost, outcome.refused].map(String),
    ...[outcome.serverErrors, outcome.cut, outcome.unheard, outcome.reads, outcome.failedReads].map(
      String,
    ),
    ready,
    `${hasFailed(outcome) ? 'FAIL' : 'ok'} ${outcome.note}`.trim(),
  ];
}
