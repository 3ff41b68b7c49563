import * as z from 'zod/mini';
import { uiTexts } from './ui-texts';

const refused = z.object({
  response: z.object({ data: z.object({ error: z.object({ message: z.string() }) }) }),
});

/** The server's sentence in a failed request, or a general one. */
export function refusalOf(error: unknown): string {
  const { data } = z.safeParse(refused, error);
  return data?.response.data.error.message || uiTexts.failed;
}
