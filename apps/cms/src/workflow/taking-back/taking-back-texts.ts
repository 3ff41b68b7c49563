export const takingBackTexts = {
  missing: 'Không tìm thấy mục này, có thể đã bị xóa.',
  notPublished: 'Mục này chưa đăng, hoặc vừa được gỡ.',
  noTarget: 'Hãy chọn mục thay thế, hoặc ghi địa chỉ mà người đọc sẽ được chuyển đến.',
  badAddress:
    'Địa chỉ chuyển đến chưa đúng. Hãy ghi một đường dẫn trên cổng, bắt đầu bằng đúng một dấu “/”, hoặc một địa chỉ bắt đầu bằng https://.',
  addressTooLong: 'Địa chỉ chuyển đến dài quá 1000 ký tự.',
  reasonTooLong: 'Lý do dài quá 1000 ký tự.',
  itself: 'Địa chỉ chuyển đến lại dẫn về chính mục này. Hãy chọn nơi khác.',
  targetHidden:
    'Mục thay thế chưa đăng, hoặc đã được gỡ. Hãy đăng mục đó trước, hoặc chọn mục khác.',
  targetLate: ({ appears, goes }: { appears: string; goes: string }) =>
    `Mục thay thế hẹn đăng lúc ${appears}, sau giờ gỡ mục này (${goes}). Hãy hẹn gỡ từ lúc đó trở đi, hoặc cho mục thay thế đăng sớm hơn.`,
  noReason: 'Hãy ghi lý do để người đọc biết vì sao nội dung không còn áp dụng.',
  hasValidity:
    'Văn bản đã có tình trạng hiệu lực. Hãy ghi ngày hết hiệu lực hoặc quan hệ với văn bản khác.',
  applies: 'Mục này không có thông báo “không còn áp dụng”.',
  inUse: (name: string, count: number, names: readonly string[]) => {
    const named = names.map((one) => `“${one}”`).join(', ');
    const more = count > names.length ? ` và ${count - names.length} mục khác` : '';
    return `Chưa xóa được “${name}” vì còn ${count} mục đang dùng: ${named}${more}. Hãy chuyển những mục này sang lựa chọn khác rồi xóa.`;
  },
};
