export const GONE = 'Máy nhận trả lời 410: không nhận nữa.';
export const SWITCHED_OFF = 'Quản trị viên đã tắt.';
export const TOO_SLOW = 'Máy nhận không trả lời trong 15 giây.';
export const UNREACHABLE = 'Không kết nối được với máy nhận';
export const NO_SUBSCRIBER = 'Không có webhook này.';
export const NO_DELIVERY = 'Không có lần gửi này.';

export function statusSentence(status: number): string {
  if (status >= 300 && status < 400) {
    return `Máy nhận chuyển hướng (${status}): hãy ghi địa chỉ cuối cùng.`;
  }
  return `Máy nhận trả lời ${status}.`;
}
