// @ts-check

/** @type {[RegExp, string][]} */
const CAUSES = [
  [/ENOSPC|no space left/i, 'Ổ đĩa đã đầy: hãy giải phóng ít nhất 3 GB rồi chạy lại.'],
  [
    /EACCES|EPERM|permission denied/i,
    'Không có quyền ghi vào thư mục dự án: hãy chạy bằng tài khoản sở hữu thư mục này.',
  ],
  [
    /CERT_|self.signed certificate|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|UnknownIssuer/i,
    'Chứng chỉ của kho gói npm không được tin cậy: nếu mạng đi qua máy chủ trung gian, hãy đặt NODE_EXTRA_CA_CERTS hoặc `npm config set cafile` tới chứng chỉ của nó.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network|error sending request|dns error/i,
    'Không kết nối được tới kho gói npm: hãy kiểm tra mạng, máy chủ trung gian (proxy) và `npm config get registry` rồi chạy lại.',
  ],
  [
    /E404|ETARGET|404 Not Found|NO_MATCHING_VERSION|No matching version/i,
    'Kho gói npm đang dùng không có gói cần thiết: hãy kiểm tra `npm config get registry`.',
  ],
  [
    /OUTDATED_LOCKFILE|frozen-lockfile/i,
    'pnpm-lock.yaml không khớp với package.json: hãy chạy `.tools/bin/pnpm install` rồi lưu lại cả hai tệp.',
  ],
];

/**
 * Explains the error output of a package manager in one sentence.
 * @param {string} output
 */
export function explainInstall(output) {
  const cause = CAUSES.find(([pattern]) => pattern.test(output));
  return cause?.[1] ?? 'Cài đặt gói không thành công; nguyên văn báo lỗi ở trên.';
}
