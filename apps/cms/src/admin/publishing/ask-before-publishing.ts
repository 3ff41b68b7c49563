import { lastAnswerer } from './answerers';
import { publishingTexts as texts } from './publishing-texts';
import { questionIn } from './question';

/** `src/panel/rehearsal/rehearsal.ts` and `src/panel/confirmations/confirm-doubts.ts` read them. */
const REHEARSAL_HEADER = 'Portal-Rehearsal';
const CONFIRMATION_HEADER = 'Portal-Confirmation';

const PUBLISHES =
  /\/content-manager\/collection-types\/api::legal-document\.legal-document(?:\/[a-z0-9]+)?\/actions\/publish(?:\?|$)/;
const CONFLICT = 409;

/**
 * Rehearses the publication of a legal document, and asks what there is to ask, before the request is sent:
 * button, keys and dialogs of Strapi's admin all come to publish by it.
 */
export function askBeforePublishing(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = decodeURIComponent(input instanceof Request ? input.url : String(input));
    const isPublishing = init?.method === 'POST' && PUBLISHES.test(address);
    return isPublishing
      ? askedFirst((more) => send(input, withHeaders(init, more)))
      : send(input, init);
  };
}

function withHeaders(init: RequestInit, more: Record<string, string>): RequestInit {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...init, headers };
}

type Send = (headers: Record<string, string>) => Promise<Response>;

export async function askedFirst(send: Send): Promise<Response> {
  const answer = lastAnswerer();
  if (!answer) return send({});
  const rehearsal = await send({ [REHEARSAL_HEADER]: '1' });
  const question = questionIn(
    await rehearsal
      .clone()
      .json()
      .catch(() => undefined),
  );
  if (!question) return rehearsal.ok ? send({}) : rehearsal;
  const isToPublish = await answer(question);
  if (!rehearsal.ok) return rehearsal;
  return isToPublish ? send({ [CONFIRMATION_HEADER]: question.confirmation }) : notPublished();
}

function notPublished(): Response {
  const error = {
    status: CONFLICT,
    name: 'NotPublished',
    message: texts.notPublished,
    details: {},
  };
  return Response.json({ data: null, error }, { status: CONFLICT });
}
