import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { article, templates } from '../../e2e/support/templates.ts';
import { launch } from '../../scripts/lib/processes.ts';
import type { TestSite } from '../../scripts/lib/test-site.ts';
import { applyLoad, UNKEPT, type Load, type Measured } from '../load/client.ts';
import { cpuSeconds, memoryMb } from './process-figures.ts';

export interface Serving {
  /** Answers of kept HTML in the processor time that plain `node:http` needs for one. */
  keptRatio: number | undefined;
  /** The same for an answer of the API, through either server. */
  keptApiRatios: Record<'cms' | 'web', number | undefined>;
  /** Pages rendered anew in one second of processor time. */
  renderedPerSecond: number | undefined;
  /** Wall-clock milliseconds at 16 connections. */
  renderedP99: number;
  /** Peak memory of the web server at 200 connections. */
  memoryMb: number | undefined;
  /** The same for the cms, which computes each answer anew. */
  cmsMemoryMb: number | undefined;
}

/** A list of usual length. */
const KEPT_API = '/api/v1/articles?pageSize=10';
const ENCODING = { 'Accept-Encoding': 'br' };
const TURN: Load = { connections: 10, milliseconds: 1_500, headers: ENCODING };
/** Turns per requested round. */
const TURNS = 3;
const RENDERING: Load = { connections: 16, milliseconds: 5_000, headers: ENCODING };
const CROWD: Load = { connections: 200, milliseconds: 5_000, headers: ENCODING };
/** Gives V8 the time to optimise the code. */
const WARM_UP_MS = 8_000;
const LOOK_EVERY_MS = 100;

interface Program {
  origin: string;
  pid: number;
}

/** Compares the web server with plain Node, in turns. */
export async function measureServing(site: TestSite, rounds: number): Promise<Serving> {
  const web = { origin: site.env['E2E_SITE_URL'] ?? '', pid: site.webPid ?? 0 };
  const cms = { origin: site.env['E2E_CMS_URL'] ?? '', pid: site.cmsPid ?? 0 };
  const keptRatio = await compareWithPlain(web, article.address, rounds);
  const keptApiRatios = {
    cms: await compareWithPlain(cms, KEPT_API, rounds),
    web: await compareWithPlain(web, KEPT_API, rounds),
  };
  let place = 0;
  const anew = () => `${article.address}?lan=${(place += 1)}`;
  await applyLoad(web.origin, anew, { ...RENDERING, milliseconds: WARM_UP_MS });
  const rendered = await costOf(web, anew, RENDERING);
  const addresses = templates.filter(({ status }) => status === 200).map(({ address }) => address);
  const mostMb = await mostMemory(
    web,
    () => addresses[(place += 1) % addresses.length] ?? '/',
    CROWD,
  );
  const list = () => `${KEPT_API}&page=${1 + ((place += 1) % 5)}`;
  const cmsMemoryMb = await mostMemory(cms, list, {
    ...CROWD,
    headers: { ...ENCODING, ...UNKEPT },
  });
  return {
    ...{ keptRatio, keptApiRatios, cmsMemoryMb },
    renderedPerSecond: rendered.cpu && 1 / rendered.cpu,
    renderedP99: rendered.p99,
    memoryMb: mostMb,
  };
}

async function compareWithPlain(
  server: Program,
  address: string,
  rounds: number,
): Promise<number | undefined> {
  // The server recompresses a repeated answer at a higher level.
  for (let time = 0; time < 2; time += 1) await readAsSent(server.origin + address);
  const { headers, body } = await readAsSent(server.origin + address);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-plain-'));
  const headersFile = path.join(folder, 'headers.json');
  const bodyFile = path.join(folder, 'body');
  writeFileSync(headersFile, JSON.stringify(headers));
  writeFileSync(bodyFile, body);
  const started = Promise.withResolvers<string>();
  const program = launch({
    command: process.execPath,
    args: [path.join(import.meta.dirname, 'plain-server.ts'), headersFile, bodyFile],
    cwd: import.meta.dirname,
    onLine: (line) => started.resolve(line),
  });
  try {
    const plain = { origin: `http://localhost:${await started.promise}`, pid: program.pid ?? 0 };
    const spent = { ours: 0, least: 0 };
    for (const one of [server, plain]) await applyLoad(one.origin, () => address, TURN);
    // Many short turns spread other load on the machine evenly over both.
    for (let round = 0; round < TURNS * rounds; round += 1) {
      const ours = await costOf(server, () => address, TURN);
      const least = await costOf(plain, () => address, TURN);
      if (!ours.cpu || !least.cpu) return undefined;
      spent.ours += ours.cpu;
      spent.least += least.cpu;
    }
    return spent.least / spent.ours;
  } finally {
    await program.stop();
    rmSync(folder, { recursive: true });
  }
}

/** An answer with its body still compressed. */
function readAsSent(url: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers: ENCODING }, (response) => {
        buffer(response).then((body) => resolve({ headers: response.headers, body }), reject);
      })
      .on('error', reject);
  });
}

/** Seconds of processor time for one answer. */
async function costOf({ origin, pid }: Program, nextPath: () => string, load: Load) {
  const before = cpuSeconds(pid);
  const measured: Measured = await applyLoad(origin, nextPath, load);
  const after = cpuSeconds(pid);
  const cpu =
    before === undefined || after === undefined ? undefined : (after - before) / measured.count;
  return { ...measured, cpu };
}

async function mostMemory(
  { origin, pid }: Program,
  nextPath: () => string,
  load: Load,
): Promise<number | undefined> {
  let most: number | undefined;
  const look = () => (most = Math.max(most ?? 0, memoryMb(pid) ?? 0) || undefined);
  const timer = setInterval(look, LOOK_EVERY_MS);
  try {
    await applyLoad(origin, nextPath, load);
  } finally {
    clearInterval(timer);
  }
  return most;
}
