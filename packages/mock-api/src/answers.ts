import { API_ROOT } from '@portal/contract/endpoints';
import type { Pagination } from '@portal/contract/envelope';
import { PROBLEM_TYPE, type Problem } from '@portal/contract/problem';
import { parseQuery, type ParameterProblem } from '@portal/contract/query';
import type { JsonBodyType } from 'msw';
import { http, HttpResponse } from 'msw/http';

type Schema<T> = Parameters<typeof parseQuery<T>>[0];

interface Endpoint<Query, Answer> {
  query: Schema<Query>;
  /** Undefined when nothing stands at the address. */
  answer: (query: Query, slug: string) => Answer | undefined;
}

/** Answers one address of the API: 400 for a query outside the contract, 404 for what is not there. */
export function answering<Query, Answer extends JsonBodyType>(
  path: string,
  { query, answer }: Endpoint<Query, Answer>,
) {
  return http.get<{ slug?: string }>(`*${API_ROOT}${path}`, ({ request, params }) => {
    const parsed = parseQuery(query, new URL(request.url).searchParams);
    if (!parsed.ok) return refused(parsed.problems);
    const body = answer(parsed.query, params.slug ?? '');
    return body === undefined ? notFound() : HttpResponse.json(body);
  });
}

export function notFound() {
  const detail = 'Không có nội dung đang đăng ở địa chỉ này.';
  return problem({ type: 'about:blank', title: 'Không tìm thấy', status: 404, detail });
}

export function unavailable() {
  const detail = 'Hãy thử lại sau ít phút.';
  return problem({
    type: 'about:blank',
    title: 'Tạm thời chưa phục vụ được',
    status: 503,
    detail,
  });
}

function refused(parameters: ParameterProblem[]) {
  const detail = parameters.map((one) => `${one.parameter}: ${one.detail}`).join(' ');
  const title = 'Tham số không hợp lệ';
  return problem({ type: 'about:blank', title, status: 400, detail, parameters });
}

function problem(body: Problem) {
  const headers = { 'Content-Type': PROBLEM_TYPE };
  return HttpResponse.json({ ...body }, { status: body.status, headers });
}

export function pageOf<T>(items: T[], { page, pageSize }: { page: number; pageSize: number }) {
  const pagination: Pagination = {
    page,
    pageSize,
    pageCount: Math.ceil(items.length / pageSize),
    total: items.length,
  };
  return { data: items.slice((page - 1) * pageSize, page * pageSize), pagination };
}
