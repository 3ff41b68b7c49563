export const errorTexts = {
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Địa chỉ này không có trên Trang thông tin điện tử. Có thể nội dung đã được gỡ, đã chuyển sang địa chỉ khác, hoặc địa chỉ bị gõ sai.',
  },
  gone: {
    title: 'Nội dung đã được gỡ bỏ',
    text: 'Nội dung ở địa chỉ này đã được gỡ và không còn được công bố.',
  },
  unavailable: {
    title: 'Chưa tải được trang',
    text: 'Hệ thống tạm thời chưa phản hồi. Xin vui lòng kiểm tra kết nối mạng rồi thử lại sau ít phút.',
  },
  missingCode: {
    title: 'Chưa tải được trang',
    text: 'Trang thông tin điện tử có thể đang được cập nhật: trang này đã được tự động tải lại nhưng vẫn chưa hiển thị được. Xin vui lòng thử lại sau ít phút.',
  },
  broken: {
    title: 'Đã xảy ra lỗi',
    text: 'Trang này chưa hiển thị được do lỗi của hệ thống. Xin vui lòng thử lại; nếu vẫn lỗi, mong Quý vị báo cho chúng tôi theo địa chỉ ở cuối trang.',
  },
  retry: 'Thử lại',
  goOn: 'Quý vị có thể xem tiếp',
  searchInstead: 'Tìm nội dung cần đọc',
  blockFailed: 'Chưa tải được phần này.',
  stale: 'Chưa tải được nội dung mới nhất. Nội dung đang hiển thị có thể đã cũ.',
  offline: 'Thiết bị đang ngoại tuyến. Nội dung đang hiển thị có thể đã cũ.',
};
