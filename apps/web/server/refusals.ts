/** Why a request is refused; the texts are for whoever sent it. */
export interface Refusal {
  status: number;
  title: string;
  detail: string;
  /** Headers that the status requires. */
  headers?: Record<string, string>;
  /** Closes the connection, because its further bytes must not be read as a request (RFC 9112, 9.6). */
  closes?: true;
  /** The page of the site itself explains what is wrong with its address. */
  showsSite?: true;
}

/** For what is unavailable: after so many seconds a retry is worthwhile. */
export const RETRY_AFTER = { 'Retry-After': '30' };

export const refusals = {
  badAddress: {
    status: 400,
    title: 'Địa chỉ không hợp lệ',
    detail: 'Địa chỉ có ký tự hoặc mã % không hợp lệ. Hãy kiểm tra lại địa chỉ.',
    showsSite: true,
  },
  longAddress: {
    status: 414,
    title: 'Địa chỉ quá dài',
    detail: 'Địa chỉ dài quá mức hệ thống nhận. Hãy rút ngắn địa chỉ hoặc từ khóa.',
    showsSite: true,
  },
  noSuchAddress: {
    status: 404,
    title: 'Không tìm thấy',
    detail: 'Không có nội dung ở địa chỉ này.',
  },
  noSuchApi: {
    status: 404,
    title: 'Không tìm thấy',
    detail: 'API công khai nằm dưới /api/v1. Mô tả các địa chỉ: /api/v1/openapi.json.',
  },
  noSuchFile: {
    status: 404,
    title: 'Không tìm thấy tệp',
    detail: 'Tệp này không có hoặc đã được gỡ khỏi Trang thông tin điện tử.',
  },
  endedPreview: {
    status: 404,
    title: 'Địa chỉ xem trước không còn dùng được',
    detail:
      'Địa chỉ này đã hết hạn, đã bị hủy hoặc không đúng. Xin hỏi người đã gửi để nhận địa chỉ mới.',
  },
  withBody: {
    status: 400,
    title: 'Yêu cầu không hợp lệ',
    detail: 'Yêu cầu đọc (GET, HEAD, OPTIONS) không được kèm nội dung.',
    closes: true,
  },
  badHost: {
    status: 400,
    title: 'Yêu cầu không hợp lệ',
    detail: 'Yêu cầu phải có đúng một tiêu đề Host hợp lệ.',
    closes: true,
  },
  unreadable: {
    status: 400,
    title: 'Yêu cầu không hợp lệ',
    detail: 'Yêu cầu không đúng quy cách HTTP/1.1 nên hệ thống không đọc được.',
    closes: true,
  },
  tooSlow: {
    status: 408,
    title: 'Yêu cầu gửi quá chậm',
    detail: 'Yêu cầu chưa được gửi xong trong thời gian cho phép. Hãy gửi lại.',
    closes: true,
  },
  longHeaders: {
    status: 431,
    title: 'Phần đầu yêu cầu quá lớn',
    detail: 'Địa chỉ và các tiêu đề của yêu cầu quá dài. Hãy rút ngắn rồi gửi lại.',
    closes: true,
  },
  broken: {
    status: 500,
    title: 'Đã xảy ra lỗi',
    detail: 'Hệ thống gặp lỗi khi trả lời. Hãy thử lại sau ít phút.',
    showsSite: true,
  },
  unreachable: {
    status: 502,
    title: 'Chưa kết nối được',
    detail: 'Hệ thống tạm thời chưa phản hồi. Xin vui lòng thử lại sau ít phút.',
    headers: RETRY_AFTER,
  },
  tooLate: {
    status: 504,
    title: 'Trả lời quá chậm',
    detail: 'Hệ thống nội dung chưa trả lời kịp. Hãy thử lại sau ít phút.',
    headers: RETRY_AFTER,
  },
  tooManyStreams: {
    status: 503,
    title: 'Quá nhiều kết nối theo dõi',
    detail:
      'Số kết nối theo dõi đã đến giới hạn. Hãy thử lại sau, hoặc dùng /api/v1/changes?after=.',
    headers: { 'Retry-After': '5' },
  },
} satisfies Record<string, Refusal>;

/** `headers` say when to retry. */
export function tooManyRequests(waitSeconds: number, headers: Record<string, string>): Refusal {
  return {
    status: 429,
    title: 'Quá nhiều yêu cầu',
    detail: `Đã quá số yêu cầu mỗi phút. Hãy thử lại sau ${waitSeconds} giây; ai cần nhiều hơn có thể xin mã truy cập.`,
    headers,
  };
}

/** `methods` are those that the address allows (RFC 9110, 15.5.6). */
export function wrongMethod(methods: readonly string[], hasBody: boolean): Refusal {
  const allowed = methods.join(', ');
  return {
    status: 405,
    title: 'Phương thức không được hỗ trợ',
    detail: `Địa chỉ này chỉ để đọc: hãy dùng ${allowed}.`,
    headers: { Allow: allowed },
    ...(hasBody && { closes: true }),
  };
}
