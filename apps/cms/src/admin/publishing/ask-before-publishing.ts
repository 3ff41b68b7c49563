import { TAKING_BACK } from '../taking-back/withdrawal-answer';
import { urlOf } from '../url-of';
import { lastAnswerer, type Answer } from './answerers';
import { publishingTexts as texts } from './publishing-texts';
import type { Action } from './question';
import { questionOf, rehearse, withHeaders } from './rehearsals';
import { actionOf, type AskedAction } from './requests';

/**
 * Read by `src/panel/confirmations/confirm-doubts.ts`, `src/workflow/taking-back/decision.ts` and
 * `src/workflow/corrections/tell-correction.ts`.
 */
export const CONFIRMATION_HEADER = 'Portal-Confirmation';
const WITHDRAWAL_HEADER = 'Portal-Withdrawal';
const CORRECTION_HEADER = 'Portal-Correction';

const CONFLICT = 409;

/**
 * Wraps `fetch`, because buttons, keys, lists and dialogs of Strapi's admin all use it. Rehearses a
 * publication, withdrawal or deletion and asks about its consequences before sending the request.
 */
export function askBeforePublishing(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const address = decodeURIComponent(urlOf(input));
    const asked = actionOf(address, init);
    const ask = asked && lastAnswerer();
    if (!ask) return send(input, init);
    const { question, refusal } = await rehearse(asked, address, init, send);
    if (refusal && question.missing.length === 0) return refusal;
    const { action, uid, ids } = asked;
    const about = { action, uid, count: Math.max(ids.length, 1) };
    const answer = await ask({ ...question, ...about, isFirst: true });
    if (refusal) return refusal;
    if (!answer) return notDone(action);
    if (answer.decision?.way === 'obsolete') {
      const { origin } = new URL(address, window.location.href);
      return retire(asked, answer.decision.reason, (path, body) =>
        send(origin + path, { ...init, body }),
      );
    }
    const headers = answering(question.confirmation, answer);
    const first = await send(input, withHeaders(init, headers));
    if (first.ok || action !== 'publish') return first;
    // A publication without a rehearsal was sent unasked; the server refuses it if there is something to
    // ask.
    const found = await questionOf(first);
    if (!found) return first;
    const isConfirmed = await ask({ ...found, ...about, isFirst: false });
    if (found.missing.length > 0) return first;
    return isConfirmed
      ? send(input, withHeaders(init, { ...headers, ...answering(found.confirmation, {}) }))
      : notDone(action);
  };
}

function answering(confirmation: string, { decision, correction }: Answer): Record<string, string> {
  return {
    ...(confirmation !== '' && { [CONFIRMATION_HEADER]: confirmation }),
    ...(decision && { [WITHDRAWAL_HEADER]: encodeURIComponent(JSON.stringify(decision)) }),
    ...(correction !== undefined && { [CORRECTION_HEADER]: encodeURIComponent(correction) }),
  };
}

/** Obsolete items stay published, so Strapi's unpublish does not fit. */
async function retire(
  { uid, ids }: AskedAction,
  reason: string,
  post: (path: string, body: string) => Promise<Response>,
): Promise<Response> {
  for (const id of ids) {
    const answer = await post(`${TAKING_BACK}/${uid}/${id}/retire`, JSON.stringify({ reason }));
    if (!answer.ok) return answer;
  }
  return Response.json({ data: {}, count: ids.length });
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
