import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { startOwnPostgres, type OwnPostgres } from '../../scripts/postgres.ts';
import { attemptWrite } from '../attempt.ts';
import { startCms, type FaultyCms } from '../cms.ts';
import { articleIn, openDesk, type Desk } from '../desk.ts';
import {
  digestOf,
  publishedRecords,
  publishedState,
  startMirror,
  type Mirror,
} from '../mirrors.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import type { Size } from '../scenario.ts';
import { untilTrue } from '../until-true.ts';

const WRITERS = 8;
const MIRRORS = 3;
const AFTER_FAILURE_MS = 100;
const DOWN_MS = 1_000;
const POLL_MS = 20;

/** Mirrors use only the public API, and must end with exactly what is published, whatever is killed. */
export const mirrorOnSqlite = (size: Size): Promise<Outcome> => followWrites(size, undefined);

export async function mirrorOnPostgres(size: Size): Promise<Outcome> {
  const postgres = await startOwnPostgres();
  try {
    return await followWrites(size, postgres);
  } finally {
    await postgres.stop();
  }
}

async function followWrites(size: Size, postgres: OwnPostgres | undefined): Promise<Outcome> {
  const outcome = emptyOutcome();
  const cms = await startCms(postgres ? { DATABASE_URL: postgres.url } : {});
  const mirrors = Array.from({ length: MIRRORS }, () => startMirror(cms.url));
  try {
    const desk = await openDesk(cms.url);
    const isDone = () => outcome.acknowledged >= size.writes;
    const writers = Array.from({ length: WRITERS }, () => write(desk, outcome, isDone));
    await harm({ cms, mirrors, postgres, outcome, size });
    await Promise.all(writers);
    await compare(cms, mirrors, outcome);
  } finally {
    await Promise.all(mirrors.map((mirror) => mirror.stop()));
    await cms.stop();
  }
  return outcome;
}

/** A title similar to a recent one would ask for a confirmation. */
const unlike = (title: string) => `${title} ${randomUUID()}`;

/** Publishes, changes, withdraws and deletes at random; each writer has its own items. */
async function write(desk: Desk, outcome: Outcome, isDone: () => boolean): Promise<void> {
  const items: string[] = [];
  while (!isDone()) {
    const body = `<p>Nội dung ${Math.random()}</p>`;
    const item = items[Math.floor(Math.random() * items.length * 1.3)];
    const chance = Math.random();
    const isDeleted = item !== undefined && chance > 0.8;
    const answer = await attemptWrite(outcome, () => {
      if (item === undefined) return desk.publish({ title: unlike('Tin thử'), body });
      if (isDeleted) return desk.delete(item);
      return chance > 0.6
        ? desk.withdraw(item)
        : desk.publish({ title: unlike('Tin sửa'), body }, item);
    });
    if (!answer) await pause(AFTER_FAILURE_MS);
    else if (item === undefined) items.push(articleIn(answer).documentId);
    else if (isDeleted) items.splice(items.indexOf(item), 1);
  }
}

interface Harmed {
  cms: FaultyCms;
  mirrors: Mirror[];
  postgres: OwnPostgres | undefined;
  outcome: Outcome;
  size: Size;
}

/** Kills each of them `size.kills` times, at random writes. */
async function harm({ cms, mirrors, postgres, outcome, size }: Harmed): Promise<void> {
  const killMirror = async () => {
    const mirror = mirrors[Math.floor(Math.random() * mirrors.length)];
    await mirror?.kill();
    mirror?.startAgain();
  };
  const killCms = async () => {
    await cms.kill();
    outcome.readyAfterMs.push(await cms.startAgain());
  };
  const killPostgres = async () => {
    await postgres?.kill();
    await pause(DOWN_MS);
    await postgres?.startAgain();
    outcome.readyAfterMs.push(await untilTrue(() => cms.isReady()));
    if (!cms.running().hasEnded()) return;
    outcome.broken.push('cms đã dừng vì cơ sở dữ liệu dừng');
    await cms.startAgain();
  };
  const kills = [killMirror, killCms, ...(postgres ? [killPostgres] : [])].flatMap((kill) =>
    Array.from({ length: size.kills }, () => ({ kill, at: Math.random() * size.writes })),
  );
  for (const { kill, at } of kills.toSorted((one, other) => one.at - other.at)) {
    while (outcome.acknowledged < at) await pause(POLL_MS);
    await kill();
  }
}

async function compare(cms: FaultyCms, mirrors: Mirror[], outcome: Outcome): Promise<void> {
  const state = await publishedState(cms.url);
  const published = await publishedRecords(cms.url);
  if (!state.endsWith(digestOf(published))) {
    outcome.broken.push('digest của cổng không phải là digest của những gì đang đăng');
  }
  const waits = mirrors.map((mirror) => untilTrue(async () => mirror.proven() === state));
  const caughtUp = Math.max(...(await Promise.all(waits)));
  for (const [place, mirror] of mirrors.entries()) {
    const name = `bản sao ${place + 1}`;
    if (mirror.proven() !== state) outcome.broken.push(`${name} không có cùng digest với cổng`);
    if (!isDeepStrictEqual(mirror.held(), published)) {
      outcome.broken.push(`${name} không có cùng byte với cổng`);
    }
  }
  outcome.note = `${published.size} nội dung, ${MIRRORS} bản sao khớp sau ${caughtUp} ms`;
}
