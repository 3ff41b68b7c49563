/** English messages of the server that have no id, so that the admin cannot translate them. */
const sentences: Readonly<Record<string, string>> = {
  'Invalid credentials': 'Thư điện tử hoặc mật khẩu không đúng.',
  'Missing or invalid credentials': 'Bạn cần đăng nhập lại.',
  'Authentication required': 'Bạn cần đăng nhập.',
  'Too many requests, please try again later.':
    'Bạn đã thử quá nhiều lần, vui lòng thử lại sau ít phút.',
  'Forbidden access': 'Bạn không có quyền làm việc này.',
  Forbidden: 'Bạn không có quyền làm việc này.',
  Unauthorized: 'Bạn cần đăng nhập.',
  'Not Found': 'Không tìm thấy.',
  'Internal Server Error':
    'Máy chủ gặp lỗi. Vui lòng thử lại; nếu vẫn lỗi, hãy báo bộ phận kỹ thuật.',
  'This attribute must be unique': 'Giá trị này đã được dùng ở mục khác.',
  'This value must be unique': 'Giá trị này đã được dùng ở mục khác.',
  'Document not found': 'Không tìm thấy mục này, có thể đã bị xóa.',
  'Document not found or already published.': 'Không tìm thấy mục này, hoặc mục đã được đăng.',
  'Name already taken': 'Tên này đã được dùng.',
  'Email already taken': 'Địa chỉ thư điện tử này đã được dùng.',
  'A user with this email address already exists': 'Địa chỉ thư điện tử này đã được dùng.',
  'User does not exist': 'Không có người dùng này.',
  'User not found': 'Không có người dùng này.',
  'You cannot delete your own user': 'Không xóa được tài khoản của chính mình.',
  'You must have at least one user with super admin role.':
    'Phải có ít nhất một quản trị hệ thống.',
  "Super admin permissions can't be edited.": 'Không sửa được quyền của quản trị hệ thống.',
  "Super admin can't be edited.": 'Không sửa được vai trò quản trị hệ thống.',
  'You cannot delete the super admin role': 'Không xóa được vai trò quản trị hệ thống.',
  'Some roles are still assigned to some users': 'Vai trò còn được giao cho người dùng.',
  'This reset password token has expired': 'Liên kết đặt lại mật khẩu đã hết hạn.',
  'Invalid registrationToken': 'Liên kết kích hoạt không còn dùng được.',
  'Invalid registration info': 'Thông tin kích hoạt không đúng.',
  'Invalid Password': 'Mật khẩu hiện tại không đúng.',
  'Invalid password. Expected a minimum of 8 characters with at least one number and one uppercase letter':
    'Mật khẩu phải có ít nhất 8 ký tự, gồm chữ hoa và chữ số.',
  'Session not found': 'Không tìm thấy phiên làm việc này.',
  'Files are empty': 'Chưa chọn tệp nào.',
  'File is not a valid image': 'Tệp không phải là ảnh hợp lệ.',
  'File name contains invalid characters': 'Tên tệp có ký tự không dùng được.',
  'File id is required': 'Chưa chọn tệp nào.',
  'Cannot replace a file with multiple ones': 'Chỉ thay được một tệp bằng một tệp.',
  'file.notFound': 'Không tìm thấy tệp.',
  'folder not found': 'Không tìm thấy thư mục.',
  'some folders do not exist': 'Có thư mục không còn nữa.',
  'role.notFound': 'Không tìm thấy vai trò.',
  'webhook.notFound': 'Không tìm thấy webhook.',
  'API Token not found': 'Không tìm thấy token API.',
  'Transfer token not found': 'Không tìm thấy token chuyển dữ liệu.',
};

type Phrase = readonly [pattern: RegExp, vietnamese: (...found: string[]) => string];

const phrases: readonly Phrase[] = [
  [/^\S+ must be defined\.$/, () => 'Không được để trống.'],
  [/^\S+ is a required field$/, () => 'Không được để trống.'],
  [/^\S+ must be at least (\d+) characters?$/, (n) => `Ít nhất ${n} ký tự.`],
  [/^\S+ must be at most (\d+) characters?$/, (n) => `Nhiều nhất ${n} ký tự.`],
  [/^\S+ must be greater than or equal to (-?\d+)$/, (n) => `Không nhỏ hơn ${n}.`],
  [/^\S+ must be less than or equal to (-?\d+)$/, (n) => `Không lớn hơn ${n}.`],
  [/^\S+ field must have at least (\d+) items?$/, (n) => `Phải có ít nhất ${n} mục.`],
  [/^\S+ must be a valid email$/, () => 'Địa chỉ thư điện tử không hợp lệ.'],
  [/^\S+ must contain at least one lowercase character$/, () => 'Phải có ít nhất một chữ thường.'],
  [/^\S+ must contain at least one uppercase character$/, () => 'Phải có ít nhất một chữ hoa.'],
  [/^\S+ must contain at least one number$/, () => 'Phải có ít nhất một chữ số.'],
  [/^\d+ errors occurred$/, () => 'Biểu mẫu còn chỗ chưa đúng.'],
  [
    /^The name must be unique and a role with name `(.+)` already exists\.$/,
    (name) => `Đã có vai trò tên là «${name}».`,
  ],
  [
    /^\d+ relation\(s\) of type \S+ associated with this entity do not exist$/,
    () => 'Có mục liên quan không còn nữa. Hãy bỏ mục đó rồi lưu lại.',
  ],
];

/** Translates a message; unknown ones stay unchanged. */
export function inVietnamese(sentence: string): string {
  const known = sentences[sentence];
  if (known !== undefined) return known;
  for (const [pattern, vietnamese] of phrases) {
    const found = pattern.exec(sentence);
    if (found) return vietnamese(...found.slice(1));
  }
  return sentence;
}
