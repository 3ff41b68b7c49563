import { setTimeout as pause } from 'node:timers/promises';
import { attempt, attemptWrite } from './attempt.ts';
import { articleIn, publicArticle, publicList, type Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { untilTrue } from './until-true.ts';

const PUBLISHERS = 3;
const READERS = 2;
/** The versions of an item before the next item begins. */
const VERSIONS = 4;
const AFTER_FAILURE_MS = 100;

interface Item {
  slug: string;
  acknowledged: number;
}

export interface Load {
  /** Waits for a write that begins now or runs to be acknowledged; half a minute without one is a failure. */
  nextWrite: () => Promise<void>;
  /** Ends the load, and counts acknowledged writes that are missing. */
  finish: () => Promise<void>;
}

/** Publishers and readers continue whatever the answers are. */
export function startLoad(cmsUrl: string, desk: Desk, outcome: Outcome, words = 50): Load {
  const stopping = new AbortController();
  const items: Item[] = [];
  const workers = [
    ...Array.from({ length: PUBLISHERS }, (_, index) => publishOn(index)),
    ...Array.from({ length: READERS }, () => readOn()),
  ];

  async function publishOn(publisher: number): Promise<void> {
    for (let number = 1; !stopping.signal.aborted; number += 1) {
      const title = `Tin thử ${publisher}-${number}`;
      let item: (Item & { documentId: string }) | undefined;
      for (let version = 1; version <= VERSIONS && !stopping.signal.aborted; version += 1) {
        const body = `<p>Bản ${versionMark(version)}. ${'Nội dung thử. '.repeat(words)}</p>`;
        const answer = await attemptWrite(outcome, () =>
          desk.publish({ title, body }, item?.documentId),
        );
        if (!answer) {
          await pause(AFTER_FAILURE_MS);
          if (item === undefined) break;
          continue;
        }
        if (item === undefined) {
          item = { ...articleIn(answer), acknowledged: version };
          items.push(item);
        } else item.acknowledged = version;
      }
    }
  }

  async function readOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      outcome.reads += 1;
      const answer = await attempt(() => publicList(cmsUrl));
      if (typeof answer === 'string' || answer.status !== 200) outcome.failedReads += 1;
      await pause(AFTER_FAILURE_MS);
    }
  }

  return {
    nextWrite: async () => {
      const before = outcome.acknowledged;
      await untilTrue(async () => outcome.acknowledged > before);
      if (outcome.acknowledged === before) outcome.broken.push('không lần ghi nào được nhận nữa');
    },
    finish: async () => {
      stopping.abort();
      await Promise.all(workers);
      for (const { slug, acknowledged } of items) {
        const shown = versionIn(await publicArticle(cmsUrl, slug));
        // A write without an answer may have been stored, so a later version is no loss.
        if (shown < acknowledged) outcome.lost += 1;
      }
    },
  };
}

const versionMark = (version: number) => `số ${version}`;

function versionIn(article: string): number {
  return Number(/Bản số (\d+)\./.exec(article)?.[1] ?? 0);
}
