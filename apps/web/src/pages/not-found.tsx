import { redirect, type LoaderFunctionArgs } from 'react-router';
import { isMissing } from '@portal/client/api-error';
import { fetchAnswer } from '../lib/api.ts';
import { gone, notFound } from '../lib/errors.ts';
import { errorTexts } from '../texts/errors.ts';

const MAX_ADDRESS_LENGTH = 1000;

/** No address of the site: either moved from the old portal, or missing. */
export async function loader({ request }: LoaderFunctionArgs) {
  const moved = await findMoved(request);
  if (moved?.status === 301) throw redirect(moved.location, 301);
  throw moved ? gone() : notFound({ text: errorTexts.notFound.text });
}

export function Component() {
  return null;
}

/** Without an answer only the certain is said: the site has no such page. */
async function findMoved(request: Request) {
  const { pathname, search } = new URL(request.url);
  const url = pathname + search;
  if (url.length > MAX_ADDRESS_LENGTH) return undefined;
  try {
    const { signal } = request;
    return (await fetchAnswer('redirect', '/redirects', { url }, { signal })).data;
  } catch (error) {
    request.signal.throwIfAborted();
    if (!isMissing(error)) console.warn(error);
    return undefined;
  }
}
