import { lastAnswerer } from './answerers';
import { publishingTexts as texts } from './publishing-texts';
import { questionIn, type Action, type Question } from './question';

/** `src/panel/rehearsal/rehearsal.ts` and `src/panel/confirmations/confirm-doubts.ts` read them. */
const REHEARSAL_HEADER = 'Portal-Rehearsal';
const CONFIRMATION_HEADER = 'Portal-Confirmation';

const REQUEST =
  /\/content-manager\/collection-types\/api::(?<type>[a-z-]+)\.\k<type>(?:\/(?<id>[a-z0-9]+))?(?:\/actions\/(?<action>publish|unpublish))?(?:\?|$)/;
/** What others show of a legal document follows from it: its acts are rehearsed. */
const REHEARSED = 'legal-document';
const CONFLICT = 409;

/**
 * Tells and asks what there is before an item is published, and before a legal document is withdrawn or deleted:
 * button, keys and dialogs of Strapi's admin all come to it.
 */
export function askBeforePublishing(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const address = decodeURIComponent(input instanceof Request ? input.url : String(input));
    const asked = actionOf(address, init?.method);
    if (asked === undefined) return send(input, init);
    const sendWith: Send = (more) => send(input, withHeaders(init, more));
    if (asked.isRehearsed) return rehearsedFirst(asked.action, sendWith);
    return asked.action === 'publish' ? askedIfRefused(sendWith) : send(input, init);
  };
}

interface AskedAction {
  action: Action;
  isRehearsed: boolean;
}

function actionOf(address: string, method: string | undefined): AskedAction | undefined {
  const found = REQUEST.exec(address)?.groups;
  const isRehearsed = found?.['type'] === REHEARSED;
  if (method === 'POST' && found?.['action'] === 'publish')
    return { action: 'publish', isRehearsed };
  if (method === 'POST' && found?.['action'] === 'unpublish') {
    return { action: 'withdraw', isRehearsed };
  }
  const isItem = found?.['id'] !== undefined && found['action'] === undefined;
  return method === 'DELETE' && isItem ? { action: 'delete', isRehearsed } : undefined;
}

function withHeaders(init: RequestInit | undefined, more: Record<string, string>): RequestInit {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...init, headers };
}

type Send = (headers: Record<string, string>) => Promise<Response>;

async function rehearsedFirst(action: Action, send: Send): Promise<Response> {
  const answer = lastAnswerer();
  if (!answer) return send({});
  const rehearsal = await send({ [REHEARSAL_HEADER]: '1' });
  const question = await questionOf(rehearsal);
  if (!question) return rehearsal.ok ? send({}) : rehearsal;
  const isConfirmed = await answer({ ...question, action });
  if (!rehearsal.ok) return rehearsal;
  return isConfirmed ? send(confirming(question)) : notDone(action);
}

/** A publication that changes nothing elsewhere is tried at once, and refused where there is something to ask. */
async function askedIfRefused(send: Send): Promise<Response> {
  const answer = lastAnswerer();
  const first = await send({});
  const question = answer && !first.ok ? await questionOf(first) : undefined;
  if (!answer || !question) return first;
  const isConfirmed = await answer({ ...question, action: 'publish' });
  if (question.missing.length > 0) return first;
  return isConfirmed ? send(confirming(question)) : notDone('publish');
}

async function questionOf(answer: Response): Promise<Question | undefined> {
  return questionIn(
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  );
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
