import path from 'node:path';
import { buildAll } from './lib/build.ts';
import { readOfficeOptions } from './lib/office-options.ts';
import { install } from './lib/install.ts';
import { main } from './lib/main.ts';
import { ROOT } from './lib/paths.ts';
import { launch } from './lib/processes.ts';

await main(async () => {
  // Shows help and mistakes before the long installation.
  readOfficeOptions();
  await install();
  await buildAll();
  const office = launch({
    command: process.execPath,
    args: [path.join(ROOT, 'faults/office.ts'), ...process.argv.slice(2)],
    cwd: path.join(ROOT, 'faults'),
    showsOutput: true,
  });
  return await office.ended;
});
