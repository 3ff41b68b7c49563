import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../scripts/lib/ports.ts';
import { launch } from '../../scripts/lib/processes.ts';
import { Trouble } from '../../scripts/lib/trouble.ts';
import type { App, Location } from './apps.ts';

/** The first start after a fill by SQL derives its read models from up to a million rows. */
const PATIENCE_MS = 3_600_000;
const POLL_MS = 100;

export interface Server {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/** Starts an app as one does in production, on a free port, and waits until it serves. */
export async function startApp(app: App, location: Location): Promise<Server> {
  const port = await freePort();
  const server = launch({
    command: process.execPath,
    args: app.program,
    cwd: app.folder,
    env: app.environment(port, location),
  });
  let over = false;
  void server.ended.finally(() => (over = true));
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(origin + app.health))) {
    if (over || Date.now() > deadline) {
      await server.stop();
      throw new Trouble(
        `${path.basename(app.folder)} không khởi động được: hãy xem các dòng trên (đã chạy \`pnpm build\` chưa?).`,
        server.output(),
      );
    }
    await sleep(POLL_MS);
  }
  return { origin, pid: server.pid ?? 0, stop: () => server.stop() };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
