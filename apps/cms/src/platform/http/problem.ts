import { API_ROOT } from '@portal/contract/endpoints';
import type { ParameterProblem } from '@portal/contract/query';
import type { Problem } from '@portal/contract/problem';

export type Answer =
  | { status: 200; body: object }
  /** Stored JSON, sent byte for byte. */
  | { status: 200; json: string }
  /** A stream of the changes after this sequence number, or of future changes only if undefined. */
  | { status: 200; changesAfter: number | undefined }
  /** `state` was read before the file was started. */
  | { status: 200; file: FileAnswer; state?: FileState }
  | ProblemAnswer;

/** A file generated while it is sent. */
interface FileAnswer {
  mediaType: string;
  name: string;
  content: () => AsyncIterable<string | Uint8Array> | Iterable<string>;
}

/** Identifies the data behind a file, so that readers can tell whether their copy is current. */
export interface FileState {
  tag: string;
  generation: string;
}

export interface ProblemAnswer {
  status: number;
  problem: Problem;
}

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

export const unknownSequence = (newest: number) =>
  startAnew(newest, `Thay đổi mới nhất có số ${newest}: dữ liệu của cổng đã được khôi phục.`);

export const forgottenSequence = (forgotten: number, newest: number) =>
  startAnew(
    newest,
    `Những nội dung đã gỡ trước số ${forgotten} không còn được kể ra: bản sao của bạn có thể còn giữ chúng.`,
  );

/** The reader fetches all records after this answer; the feed after `newest` fills any gap since. */
function startAnew(newest: number, reason: string): ProblemAnswer {
  const restart = { records: `${API_ROOT}/records.ndjson`, after: newest };
  const detail = `${reason} Hãy lấy lại toàn bộ từ ${restart.records}, bỏ những gì không có trong đó, rồi đọc tiếp từ after=${newest}.`;
  const { status, problem } = problemAnswer(410, 'Số thứ tự không còn dùng được', detail);
  return { status, problem: { ...problem, restart } };
}

/** 410 for withdrawn content; `location` is the address of its replacement, if any. */
export function withdrawn(on: string, location: string | undefined): ProblemAnswer {
  const detail =
    location === undefined
      ? 'Nội dung ở địa chỉ này đã được gỡ và không còn được công bố.'
      : `Nội dung ở địa chỉ này đã được thay bằng ${location}.`;
  const { status, problem } = problemAnswer(410, 'Nội dung đã được gỡ', detail);
  const told = location === undefined ? { on } : { on, location };
  return { status, problem: { ...problem, withdrawn: told } };
}

export const requestWithBody = () =>
  problemAnswer(400, 'Yêu cầu không hợp lệ', 'Yêu cầu đọc không được kèm nội dung.');

export const unknownToken = () =>
  problemAnswer(
    401,
    'Mã truy cập không dùng được',
    'Mã trong tiêu đề Authorization không đúng hoặc đã bị thu hồi. Hãy bỏ tiêu đề này (API không cần đăng ký), hoặc xin mã mới.',
  );

export const tooManyRequests = (waitSeconds: number) =>
  problemAnswer(
    429,
    'Quá nhiều yêu cầu',
    `Đã quá số yêu cầu mỗi phút. Hãy thử lại sau ${waitSeconds} giây; ai cần nhiều hơn có thể xin mã truy cập.`,
  );

export const tooManyStreams = () =>
  problemAnswer(
    503,
    'Quá nhiều kết nối theo dõi',
    'Số kết nối theo dõi đã đến giới hạn. Hãy thử lại sau, hoặc dùng /api/v1/changes?after=.',
  );

export const unavailable = () =>
  problemAnswer(503, 'Tạm thời chưa phục vụ được', 'Hãy thử lại sau ít phút.');

function problemAnswer(
  status: number,
  title: string,
  detail: string,
  parameters?: ParameterProblem[],
): ProblemAnswer {
  const problem = { type: 'about:blank', title, status, detail };
  return { status, problem: parameters ? { ...problem, parameters } : problem };
}
