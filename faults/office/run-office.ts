import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { freePort } from '../../scripts/lib/ports.ts';
import { untilReady } from '../../scripts/lib/ready.ts';
import { planSite } from '../../scripts/lib/site.ts';
import { startOwnPostgres } from '../../scripts/postgres.ts';
import { startCms, type FaultyCms } from '../cms.ts';
import { actOnce } from './acts.ts';
import { checkAll } from './checks.ts';
import { Ledger } from './ledger.ts';
import { openOffice, read } from './people.ts';
import { randomFrom } from './random.ts';
import { readOn } from './readers.ts';

const READERS = 3;
/** Longer than the longest schedule that comes due in a run. */
const SCHEDULED_MS = 6_000;
const SHOWN_MS = 500;

export interface OfficeDay {
  database: 'sqlite' | 'postgres';
  seed: number;
  seconds: number;
  /** Reports progress: a title, and how much of it is done. */
  report: (title: string, done: number, all: number) => void;
}

/** Ten people write at once while others read; returns the counts and the violations. */
export async function runOffice(day: OfficeDay): Promise<Ledger> {
  const postgres = day.database === 'postgres' ? await startOwnPostgres() : undefined;
  try {
    const cms = await startCms(postgres ? { DATABASE_URL: postgres.url } : {});
    try {
      return await work(cms, day);
    } finally {
      await cms.stop();
    }
  } finally {
    await postgres?.stop();
  }
}

const made = z.object({ data: z.object({ documentId: z.string() }) });

async function work(cms: FaultyCms, { seed, seconds, report }: OfficeDay): Promise<Ledger> {
  const { web, webUrl } = planSite({
    ...{ cmsPort: Number(new URL(cms.url).port), webPort: await freePort(), show: 'nothing' },
  });
  const site = web.launch();
  try {
    await untilReady(web, site);
    const { people, chief } = await openOffice(cms.url);
    const categories = '/content-manager/collection-types/api::category.category';
    const category = made.parse(
      read(await chief.ask(categories, { method: 'POST', body: { name: 'Tin' } })),
    ).data.documentId;
    const ledger = new Ledger();
    const started = Date.now();
    let isClosed = false;
    const isOver = () => Date.now() - started > seconds * 1_000;
    const show = setInterval(() => {
      const done = Math.min(Math.floor((Date.now() - started) / 1_000), seconds);
      report('Mười người làm việc', done, seconds);
    }, SHOWN_MS);
    const reading = Array.from({ length: READERS }, (_, place) =>
      readOn({
        ...{ siteUrl: webUrl, ledger, isOver: () => isClosed },
        random: randomFrom(seed * 1_000 + 100 + place),
      }),
    );
    await Promise.all(
      people.map(async (person, place) => {
        const random = randomFrom(seed * 1_000 + place);
        while (!isOver()) await actOnce({ ledger, random, category }, person);
      }),
    );
    clearInterval(show);
    // Waits until due schedules have published, while readers go on.
    await pause(SCHEDULED_MS);
    isClosed = true;
    await Promise.all(reading);
    await checkAll({ cmsUrl: cms.url, chief, ledger }, (done, all) =>
      report('Kiểm tra từng mục', done, all),
    );
    return ledger;
  } finally {
    await site.stop();
  }
}
