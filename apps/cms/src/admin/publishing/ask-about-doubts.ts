import * as z from 'zod/mini';
import { lastAnswerer } from './answerers';
import { CONFIRMATION_HEADER } from './ask-before-publishing';
import { questionIn } from './question';

const refused = z.object({ response: z.object({ data: z.unknown() }) });

/**
 * Asks about the doubts for which a request was refused; resolves to the header that confirms them, or
 * undefined.
 */
export async function askAboutDoubts(
  uid: string,
  error: unknown,
): Promise<Record<string, string> | undefined> {
  const { data } = z.safeParse(refused, error);
  const question = questionIn(data?.response.data);
  const answer = lastAnswerer();
  if (!question || !answer) return undefined;
  const isConfirmed = await answer({
    ...question,
    action: 'publish',
    uid,
    count: 1,
    isFirst: false,
  });
  if (!isConfirmed || question.confirmation === '') return undefined;
  return { [CONFIRMATION_HEADER]: question.confirmation };
}
