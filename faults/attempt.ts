import * as z from 'zod';
import type { Answer } from './desk.ts';
import type { Outcome } from './outcome.ts';

type Unanswered = 'cut' | 'unheard';

const refusedConnection = z.object({ cause: z.object({ code: z.literal('ECONNREFUSED') }) });

/** Returns the answer, or the way in which the request stayed without one. */
export async function attempt(action: () => Promise<Answer>): Promise<Answer | Unanswered> {
  try {
    return await action();
  } catch (error) {
    return refusedConnection.safeParse(error).success ? 'unheard' : 'cut';
  }
}

/** The answer of an acknowledged write; undefined for any other, which `outcome` counts. */
export async function attemptWrite(
  outcome: Outcome,
  action: () => Promise<Answer>,
): Promise<Answer | undefined> {
  outcome.tries += 1;
  const answer = await attempt(action);
  if (typeof answer === 'string') outcome[answer] += 1;
  else if (answer.status >= 500) outcome.serverErrors += 1;
  else if (answer.status >= 300) outcome.refused += 1;
  else {
    outcome.acknowledged += 1;
    return answer;
  }
  return undefined;
}
