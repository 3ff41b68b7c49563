/** Signing in, passwords, sessions. */
export const adminSignIn: Record<string, string> = {
  'Auth.components.Oops.title': 'Rất tiếc…',
  'Auth.components.Oops.text': 'Tài khoản của bạn đã bị tạm khóa.',
  'Auth.components.Oops.text.admin': 'Nếu có nhầm lẫn, vui lòng liên hệ quản trị viên.',
  'Auth.form.active.label': 'Đang hoạt động',
  'Auth.form.button.forgot-password': 'Gửi thư',
  'Auth.form.button.go-home': 'Về trang đầu',
  'Auth.form.button.login.providers.error': 'Không đăng nhập được qua nhà cung cấp đã chọn.',
  'Auth.form.button.login.strapi': 'Đăng nhập bằng mật khẩu',
  'Auth.form.email.label': 'Thư điện tử',
  'Auth.form.email.placeholder': 'vd: hoten@congthongtin.gov.vn',
  'Auth.form.error.blocked': 'Tài khoản của bạn đã bị quản trị viên khóa.',
  'Auth.form.error.confirmed': 'Địa chỉ thư điện tử của tài khoản chưa được xác nhận.',
  'Auth.form.error.email.invalid': 'Địa chỉ thư điện tử không hợp lệ.',
  'Auth.form.error.email.provide': 'Hãy nhập tên đăng nhập hoặc địa chỉ thư điện tử.',
  'Auth.form.error.email.taken': 'Địa chỉ thư điện tử đã được sử dụng.',
  'Auth.form.error.invalid': 'Tên đăng nhập hoặc mật khẩu không đúng.',
  'Auth.form.error.params.provide': 'Thông tin gửi lên không đúng.',
  'Auth.form.error.password.format': 'Mật khẩu không được chứa ký tự `$` quá ba lần.',
  'Auth.form.error.password.provide': 'Hãy nhập mật khẩu.',
  'Auth.form.error.ratelimit': 'Bạn đã thử quá nhiều lần, vui lòng thử lại sau một phút.',
  'Auth.form.error.user.not-exist': 'Không có tài khoản nào dùng địa chỉ này.',
  'Auth.form.firstname.label': 'Tên',
  'Auth.form.firstname.placeholder': 'vd: Hà',
  'Auth.form.forgot-password.email.label': 'Nhập địa chỉ thư điện tử của bạn',
  'Auth.form.forgot-password.email.label.success': 'Đã gửi thư đến',
  'Auth.form.lastname.label': 'Họ và tên đệm',
  'Auth.form.lastname.placeholder': 'vd: Cao Thị Ngọc',
  'Auth.form.password.hint': 'Ít nhất 8 ký tự, có chữ hoa, chữ thường và chữ số',
  'Auth.form.register.news.label':
    'Nhận tin về tính năng mới và cải tiến sắp tới (khi chọn, bạn đồng ý với {terms} và {policy}).',
  'Auth.form.register.subtitle':
    'Thông tin đăng nhập chỉ dùng cho trang quản trị này và được lưu trong cơ sở dữ liệu của cơ quan.',
  'Auth.form.rememberMe.label': 'Ghi nhớ đăng nhập',
  'Auth.form.username.placeholder': 'vd: ngocha',
  'Auth.form.welcome.subtitle': 'Đăng nhập để quản trị nội dung của cổng',
  'Auth.form.welcome.title': 'Cổng thông tin – Quản trị',
  'Auth.link.ready': 'Đã sẵn sàng đăng nhập?',
  'Auth.login.sso.loading': 'Đang tải các cách đăng nhập…',
  'Auth.login.sso.subtitle': 'Đăng nhập một lần (SSO)',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.contact-admin':
    'Nếu không nhận được liên kết, vui lòng liên hệ quản trị viên.',
  'app.containers.AuthPage.ForgotPasswordSuccess.text.email':
    'Có thể mất vài phút để nhận được liên kết khôi phục mật khẩu.',
  'app.containers.AuthPage.ForgotPasswordSuccess.title': 'Đã gửi thư',
  'app.session.ended.title': 'Phiên làm việc đã kết thúc',
  'app.session.ended.unsaved':
    'Phiên làm việc của bạn đã hết hạn, cần đăng nhập lại. Những gì bạn đã nhập được giữ trên máy này; sau khi đăng nhập, bạn sẽ trở lại đúng mục này và lấy lại được.',
  // Used by our patch of the sign-in page.
  'app.session.ended.sign-in':
    'Phiên làm việc đã hết hạn. Đăng nhập lại để tiếp tục; nội dung chưa lưu vẫn được giữ trên máy này.',
  'global.sessions.active-devices': 'Thiết bị đang đăng nhập',
  'Settings.sessions.title': 'Thiết bị đang đăng nhập',
  'Settings.sessions.subtitle':
    'Các thiết bị và phiên làm việc đang đăng nhập vào tài khoản của bạn.',
  'Settings.sessions.device': 'Thiết bị',
  'Settings.sessions.loginAt': 'Đăng nhập lúc',
  'Settings.sessions.lastActiveAt': 'Dùng lần cuối',
  'Settings.sessions.actions': 'Thao tác',
  'Settings.sessions.current': 'Thiết bị này',
  'Settings.sessions.unknownDevice': 'Thiết bị không rõ',
  'Settings.sessions.revoke': 'Kết thúc phiên',
  'Settings.sessions.revoke.success': 'Đã kết thúc phiên',
  'Settings.sessions.revoke.confirm':
    'Bạn có chắc chắn muốn kết thúc phiên này không? Thiết bị đó sẽ phải đăng nhập lại.',
  'Settings.sessions.revoke.confirmCurrent':
    'Đây là thiết bị bạn đang dùng. Kết thúc phiên này thì bạn sẽ bị đăng xuất.',
  'Settings.sessions.revokeOthers': 'Đăng xuất khỏi các thiết bị khác',
  'Settings.sessions.revokeOthers.confirm':
    'Bạn có chắc chắn không? Mọi phiên khác sẽ kết thúc. Bạn vẫn đăng nhập trên thiết bị này.',
  'Settings.sessions.revokeOthers.success': 'Đã kết thúc các phiên khác',
  'Settings.sessions.revokeAll': 'Đăng xuất khỏi mọi thiết bị',
  'Settings.sessions.revokeAll.confirm':
    'Bạn có chắc chắn không? Mọi phiên sẽ kết thúc, kể cả phiên này, và bạn sẽ phải đăng nhập lại.',
};
