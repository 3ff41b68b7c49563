import http from 'node:http';
import { say } from '../../scripts/lib/progress.ts';
import { get, median, UNKEPT } from '../load/client.ts';
import { timeInTurn } from '../legal/rounds.ts';
import { likeStatements } from './like.ts';
import { searchQuestions, type SearchQuestion } from './questions.ts';
import type { SearchSite } from './sites.ts';

/** Milliseconds. */
export interface Answered {
  median: number;
  /** The 99th percentile. */
  slow: number;
}

export interface SearchResults {
  title: string;
  bySize: ReadonlyMap<number, Answered>;
  /** Milliseconds of LIKE scans over the largest database. */
  scan: number;
}

const SLOW = 0.99;

export async function measureSearch(sites: SearchSite[], rounds: number): Promise<SearchResults[]> {
  const agent = new http.Agent({ keepAlive: true });
  const results: SearchResults[] = [];
  for (const [place, { title }] of searchQuestions(0).entries()) {
    say(`  ${title}`);
    const asking = sites.map((site) => {
      const question = searchQuestions(site.size)[place];
      const times = new Array<number>();
      const ask = async (typed: string) => {
        const begun = performance.now();
        const path = pathOf(question?.isSuggestion ?? false, typed);
        await get(agent, site.origin + path, UNKEPT);
        times.push(performance.now() - begun);
      };
      const questions = (question?.typed ?? []).map((typed) => () => ask(typed));
      return { name: `${site.size}`, size: site.size, times, questions };
    });
    await timeInTurn(asking, rounds);
    const bySize = new Map(asking.map(({ size, times }) => [size, answered(times, rounds)]));
    results.push({ title, bySize, scan: await timeScan(sites, place) });
  }
  agent.destroy();
  return results;
}

function pathOf(isSuggestion: boolean, typed: string): string {
  const query = new URLSearchParams({ q: typed }).toString();
  return `/api/v1/search${isSuggestion ? '/suggest' : ''}?${query}`;
}

/** Leaves out the first round, which only warms up. */
function answered(times: number[], rounds: number): Answered {
  const counted = times.slice(times.length / (rounds + 1)).toSorted((a, b) => a - b);
  return {
    median: median(counted),
    slow: counted[Math.min(counted.length - 1, Math.floor(counted.length * SLOW))] ?? Number.NaN,
  };
}

/** Asks the largest database each question only once, because a scan takes seconds. */
async function timeScan(sites: SearchSite[], place: number): Promise<number> {
  const site = sites.toSorted((a, b) => b.size - a.size)[0];
  const question: SearchQuestion | undefined = searchQuestions(site?.size ?? 0)[place];
  if (site === undefined || question === undefined) return Number.NaN;
  const times = new Array<number>();
  for (const typed of question.typed) {
    const begun = performance.now();
    await site.database.run(likeStatements(question, typed));
    times.push(performance.now() - begun);
  }
  return median(times);
}
