import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { freePort } from './ports.ts';
import { launch, stopAll } from './processes.ts';
import type { Part } from './site.ts';
import { keepRunning, MAX_FALLS } from './supervisor.ts';
import { Trouble } from './trouble.ts';

const BOUNDED = { timeout: 20_000 };
const PAUSE_MS = 100;

/** A real program that answers on a port and logs each of its starts in a file. */
async function partOf(body: string) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-supervisor-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const starts = path.join(folder, 'starts');
  fs.writeFileSync(starts, '');
  const port = await freePort();
  const script = `
    require('node:fs').appendFileSync(${JSON.stringify(starts)}, process.pid + '\\n');
    ${body}
    require('node:http').createServer((_, answer) => answer.end()).listen(${port}, '127.0.0.1');`;
  const part: Part = {
    who: 'Phần thử',
    launch: () => launch({ command: process.execPath, args: ['-e', script], cwd: folder }),
    readyUrl: `http://127.0.0.1:${port}/`,
    readyWithinMs: 20_000,
  };
  const pids = () => fs.readFileSync(starts, 'utf8').split('\n').filter(Boolean).map(Number);
  return { part, pids };
}

function heard(): string[] {
  const lines: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  return lines;
}

test('a part that fell over too often is given up with its last lines', async () => {
  const lines = heard();
  const { part, pids } = await partOf(`console.error('Hỏng ở dòng cuối.'); process.exit(3);`);
  const error = await keepRunning(part, part.launch(), PAUSE_MS).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Trouble);
  expect(error).toMatchObject({
    message: expect.stringContaining(`${MAX_FALLS} lần trong một phút (lần cuối: mã 3)`),
    details: 'Hỏng ở dòng cuối.',
  });
  expect(pids()).toHaveLength(MAX_FALLS);
  const pauses = lines.join('').matchAll(/sau (\d+),(\d) giây \(lần \d/g);
  const tenths = [...pauses].map(([, whole, tenth]) => Number(`${whole}${tenth}`));
  expect(tenths).toEqual([1, 2, 4, 8]);
});

test('a part that is killed is started again, until everything is stopped', async () => {
  const lines = heard();
  const { part, pids } = await partOf('');
  void keepRunning(part, part.launch(), PAUSE_MS);
  await expect.poll(pids, BOUNDED).toHaveLength(1);
  process.kill(pids()[0] ?? 0, 'SIGKILL');
  await expect.poll(pids, BOUNDED).toHaveLength(2);
  await expect.poll(() => lines.join(''), BOUNDED).toContain('✓ Phần thử đã chạy lại');
  expect(lines.join('')).toContain('! Phần thử đã dừng bất ngờ (mã 137); khởi động lại sau');
  expect((await fetch(part.readyUrl)).status).toBe(200);

  await stopAll();
  await expect.poll(() => isAlive(pids().at(-1) ?? 0), BOUNDED).toBe(false);
  expect(pids()).toHaveLength(2);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
