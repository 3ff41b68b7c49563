const moment = new Intl.DateTimeFormat('vi-VN', {
  ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
});

export const reviewTexts = {
  title: 'Duyệt',
  loading: 'Đang tải…',
  states: {
    drafting: 'Đang soạn',
    submitted: 'Chờ duyệt',
    returned: 'Trả lại',
    approved: 'Đã duyệt',
  },
  decisions: { submitted: 'Gửi duyệt', returned: 'Trả lại', approved: 'Duyệt và đăng' },
  send: 'Gửi duyệt',
  giveBack: 'Trả lại',
  noteToReviewer: 'Lời nhắn cho người duyệt',
  noteToWriter: 'Lý do trả lại',
  saveFirst: 'Hãy lưu bài trước khi gửi duyệt.',
  publishApproves: 'Bấm Đăng để duyệt và đăng, hoặc viết lý do rồi trả lại.',
  history: 'Các lần gửi, trả lại và duyệt',
  when: (userName: string, at: string) => `${userName} · ${moment.format(new Date(at))}`,
};
