import { API_ROOT } from '@portal/contract/endpoints';
import { PROBLEM_TYPE } from '@portal/contract/problem';
import { http, HttpResponse } from 'msw/http';
import { canonical, type Path } from './address.ts';
import { adviceFor, findRecorded, assertAnswer, type Answer } from './recorded.ts';

const NOT_IMPLEMENTED = 501;

const unrecorded = new Set<string>();

/** Answers every address of the API from the record. */
export const handlers = [
  http.get(`*${API_ROOT}/*`, ({ request }) => {
    const { pathname, search } = new URL(request.url);
    const address = canonical(pathname.slice(API_ROOT.length) + search);
    const found = findRecorded(address);
    if (found) return respond(found);
    unrecorded.add(address);
    return respond({ status: NOT_IMPLEMENTED, body: { detail: adviceFor(address) } });
  }),
];

/** To be called after each test: throws if the test asked for an unrecorded answer. */
export function failIfUnrecorded(): void {
  const missing = [...unrecorded];
  unrecorded.clear();
  if (missing.length > 0) throw new Error(missing.map(adviceFor).join('\n'));
}

/** Answers an address, whatever its query, with an answer that the test provides. */
export function answering<P extends Path>(endpoint: P, answer: Answer<P>, slug = '') {
  assertAnswer(endpoint, answer);
  return http.get(`*${API_ROOT}${endpoint.replace('{slug}', slug)}`, () =>
    respond({ status: 200, body: answer }),
  );
}

function respond({ status, body }: { status: number; body: unknown }) {
  const type = status < 400 ? 'application/json' : PROBLEM_TYPE;
  return new HttpResponse(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}
