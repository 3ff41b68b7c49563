import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startCms } from '../cms.ts';
import { openDesk } from '../desk.ts';
import { startLoad } from '../load.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import { untilTrue } from '../until-true.ts';
import type { Size } from '../scenario.ts';

/** An empty database of the cms takes 3 MB, its log as much again. */
const DISK_MB = 16;

/** SQLite on a small disk of its own; only root can mount it. */
export async function fillDisk({ seconds }: Size): Promise<Outcome | undefined> {
  const disk = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-disk-'));
  if (!mount(disk)) return undefined;
  const outcome = emptyOutcome();
  try {
    const cms = await startCms({ DATABASE_FILE: path.join(disk, 'portal.db') });
    try {
      const load = startLoad(cms.url, await openDesk(cms.url), outcome, 2_000);
      const ballast = path.join(disk, 'ballast');
      await load.nextWrite();
      fill(ballast);
      // The log still has room for some writes; how long it lasts depends on the speed of the machine.
      await untilTrue(async () => outcome.serverErrors > 0);
      await pause((seconds * 1_000) / 3);
      if (await cms.isReady()) outcome.broken.push('/readyz nói sẵn sàng khi đĩa đã đầy');
      if (outcome.serverErrors === 0)
        outcome.broken.push('đĩa đầy mà không lần ghi nào bị từ chối');
      fs.rmSync(ballast);
      outcome.readyAfterMs.push(await untilTrue(() => cms.isReady()));
      await load.nextWrite();
      await load.finish();
      if (outcome.failedReads > 0) outcome.broken.push('đĩa đầy làm hỏng cả việc đọc');
    } finally {
      await cms.stop();
    }
  } finally {
    execFileSync('umount', ['--lazy', disk]);
    fs.rmdirSync(disk);
  }
  return outcome;
}

function mount(folder: string): boolean {
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
    return true;
  } catch {
    fs.rmdirSync(folder);
    return false;
  }
}

function fill(file: string): void {
  const block = Buffer.alloc(64 * 1_024);
  const handle = fs.openSync(file, 'w');
  try {
    for (;;) fs.writeSync(handle, block);
  } catch {
    // The disk is full, as intended.
  } finally {
    fs.closeSync(handle);
  }
}
