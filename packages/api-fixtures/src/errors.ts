import { PROBLEM_TYPE, type Problem } from '@portal/contract/problem';

/** Written by hand, because the cms with the first content does not fail. */
export function unavailable(): Response {
  const body: Problem = {
    type: 'about:blank',
    title: 'Tạm thời chưa phục vụ được',
    status: 503,
    detail: 'Hãy thử lại sau ít phút.',
  };
  return Response.json(body, { status: 503, headers: { 'Content-Type': PROBLEM_TYPE } });
}
