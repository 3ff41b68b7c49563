import { main } from '../scripts/lib/main.ts';
import { readOfficeOptions } from '../scripts/lib/office-options.ts';
import { showBar, step } from '../scripts/lib/progress.ts';
import { tableOf } from '../scripts/lib/table.ts';
import { runOffice } from './office/run-office.ts';

await main(async () => {
  const { databases, seed, minutes } = readOfficeOptions();
  let failures = 0;
  for (const database of databases) {
    const title = `Mười người làm việc ${minutes} phút (${database}, --seed=${seed})`;
    const { counts, broken } = await step(
      title,
      () =>
        runOffice({
          ...{ database, seed, seconds: Math.round(minutes * 60) },
          report: (_part, done, all) => showBar(title, done, all),
        }),
      (ledger) => ledger.broken.length === 0,
    );
    const rows = [...counts].toSorted(([one], [other]) => one.localeCompare(other, 'vi'));
    console.log(
      `\n${tableOf(
        ['việc', 'số lần'],
        rows.map(([name, n]) => [name, String(n)]),
      )}\n`,
    );
    for (const sentence of broken) console.log(`✗ ${sentence}`);
    failures += broken.length;
  }
  console.log(failures === 0 ? 'Không mất gì, không lộ gì.' : `${failures} điều sai.`);
  return failures === 0 ? 0 : 1;
});
