import { lastAnswerer } from './answerers';
import { publishingTexts as texts } from './publishing-texts';
import { questionIn, type Action, type Question } from './question';

/** `src/panel/rehearsal/rehearsal.ts` and `src/panel/confirmations/confirm-doubts.ts` read them. */
const REHEARSAL_HEADER = 'Portal-Rehearsal';
const CONFIRMATION_HEADER = 'Portal-Confirmation';

const REQUEST =
  /\/content-manager\/collection-types\/api::legal-document\.legal-document(?:\/(?<id>[a-z0-9]+))?(?:\/actions\/(?<action>publish|unpublish))?(?:\?|$)/;
const CONFLICT = 409;

/**
 * Rehearses the publication, withdrawal or deletion of a legal document, and tells and asks what there is,
 * before the request is sent: button, keys and dialogs of Strapi's admin all come to it.
 */
export function askBeforePublishing(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = decodeURIComponent(input instanceof Request ? input.url : String(input));
    const action = actionOf(address, init?.method);
    return action === undefined
      ? send(input, init)
      : askedFirst(action, (more) => send(input, withHeaders(init, more)));
  };
}

function actionOf(address: string, method: string | undefined): Action | undefined {
  const found = REQUEST.exec(address)?.groups;
  if (method === 'POST' && found?.['action'] === 'publish') return 'publish';
  if (method === 'POST' && found?.['action'] === 'unpublish') return 'withdraw';
  const isItem = found?.['id'] !== undefined && found['action'] === undefined;
  return method === 'DELETE' && isItem ? 'delete' : undefined;
}

function withHeaders(init: RequestInit | undefined, more: Record<string, string>): RequestInit {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...init, headers };
}

type Send = (headers: Record<string, string>) => Promise<Response>;

async function askedFirst(action: Action, send: Send): Promise<Response> {
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
  const isConfirmed = await answer({ ...question, action });
  if (!rehearsal.ok) return rehearsal;
  return isConfirmed ? send(confirming(question)) : notDone(action);
}

function confirming({ confirmation }: Question): Record<string, string> {
  return confirmation === '' ? {} : { [CONFIRMATION_HEADER]: confirmation };
}

function notDone(action: Action): Response {
  const error = {
    status: CONFLICT,
    name: 'NotConfirmed',
    message: texts.notDone[action],
    details: {},
  };
  return Response.json({ data: null, error }, { status: CONFLICT });
}
