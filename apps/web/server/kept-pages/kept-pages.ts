import { setTimeout as pause } from 'node:timers/promises';
import { dayOf } from '@portal/vietnamese/days';
import { PageStore } from './page-store.ts';
import type { SitePage } from './site-page.ts';

interface Rendering {
  page: SitePage;
  /** Nothing that the page shows could not be loaded. */
  isWhole: boolean;
}

interface Options {
  render: (target: string) => Promise<Rendering>;
  /** See `Follower`. */
  generation: () => string | undefined;
  maxBytes: number;
  /** How long a visitor waits for a new page while there is an old one. */
  patienceMs: number;
}

export interface Answer {
  page: SitePage;
  /** It may differ from what the cms has by now. */
  isOld: boolean;
}

interface Making {
  version: string | undefined;
  startedAt: number;
  done: Promise<Rendering>;
}

/**
 * Pages as they were rendered, valid as long as nothing has changed and the day is the same. Otherwise a
 * page is rendered anew, once for all who ask meanwhile. When that fails or takes too long, the last good
 * page is answered.
 */
export class KeptPages {
  readonly #options: Options;
  readonly #store: PageStore;
  readonly #making = new Map<string, Making>();

  constructor(options: Options) {
    this.#options = options;
    this.#store = new PageStore(options.maxBytes);
  }

  /** `target` is path and query. Throws what rendering throws if there is no older page. */
  async get(target: string): Promise<Answer> {
    const version = this.#version();
    const stored = this.#store.get(target);
    if (stored && version !== undefined && stored.version === version) {
      return { page: stored.page, isOld: false };
    }
    const making = this.#make(target, version);
    const good = stored && stored.page.status < 400 ? stored.page : undefined;
    if (!good) return { page: (await making.done).page, isOld: false };
    const left = making.startedAt + this.#options.patienceMs - Date.now();
    const made = await within(making.done, left);
    return made && isGood(made) ? { page: made.page, isOld: false } : { page: good, isOld: true };
  }

  #version(): string | undefined {
    const generation = this.#options.generation();
    return generation === undefined ? undefined : `${generation} ${dayOf(new Date())}`;
  }

  #make(target: string, version: string | undefined): Making {
    const under = this.#making.get(target);
    if (under && under.version === version) return under;
    const done = this.#options.render(target);
    const making = { version, done, startedAt: Date.now() };
    this.#making.set(target, making);
    const settle = (rendering?: Rendering) => {
      // A page that was begun later has taken its place.
      if (this.#making.get(target) !== making) return;
      this.#making.delete(target);
      if (rendering && isGood(rendering)) {
        this.#store.set(target, { page: rendering.page, version });
      }
    };
    done.then(settle, () => settle());
    return making;
  }
}

function isGood({ page, isWhole }: Rendering): boolean {
  return isWhole && page.status < 500;
}

/** Undefined if it fails, or is not there in time. */
async function within<T>(done: Promise<T>, ms: number): Promise<T | undefined> {
  const over = new AbortController();
  const waiting = pause(Math.max(ms, 0), undefined, { signal: over.signal });
  try {
    return await Promise.race([done.catch(() => undefined), waiting.catch(() => undefined)]);
  } finally {
    over.abort();
  }
}
