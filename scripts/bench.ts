import path from 'node:path';
import { readBenchOptions } from './lib/bench-options.ts';
import { buildAll } from './lib/build.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { ROOT } from './lib/paths.ts';
import { launch } from './lib/processes.ts';
import { say } from './lib/progress.ts';

await main(async () => {
  // Shows help and mistakes before the long installation.
  readBenchOptions();
  await install();
  await buildAll();
  const bench = launch({
    command: process.execPath,
    args: [path.join(ROOT, 'bench/main.ts'), ...process.argv.slice(2)],
    cwd: path.join(ROOT, 'bench'),
    onLine: say,
  });
  return await bench.ended;
});
