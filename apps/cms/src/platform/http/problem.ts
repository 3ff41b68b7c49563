import type { ParameterProblem } from '@portal/contract/query';
import type { Problem } from '@portal/contract/problem';

export type Answer = { status: 200; body: object } | { status: number; problem: Problem };

export function refusedParameters(parameters: ParameterProblem[]): Answer {
  const detail = parameters.map((one) => `${one.parameter}: ${one.detail}`).join(' ');
  return problemAnswer(400, 'Tham số không hợp lệ', detail, parameters);
}

export const notFound = () =>
  problemAnswer(404, 'Không tìm thấy', 'Không có nội dung đang đăng ở địa chỉ này.');

export const methodNotAllowed = () =>
  problemAnswer(
    405,
    'Phương thức không được hỗ trợ',
    'API này chỉ để đọc: hãy dùng GET hoặc HEAD.',
  );

export const unavailable = () =>
  problemAnswer(503, 'Tạm thời chưa phục vụ được', 'Hãy thử lại sau ít phút.');

function problemAnswer(
  status: number,
  title: string,
  detail: string,
  parameters?: ParameterProblem[],
): Answer {
  const problem = { type: 'about:blank', title, status, detail };
  return { status, problem: parameters ? { ...problem, parameters } : problem };
}
