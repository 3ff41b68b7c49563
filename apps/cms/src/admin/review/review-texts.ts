import { formatMoment } from '@portal/vietnamese/days';

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
  approve: 'Duyệt và đăng',
  publishApproves: 'Bấm “Duyệt và đăng”, hoặc viết lý do rồi trả lại.',
  history: 'Các lần gửi, trả lại và duyệt',
  when: (userName: string, at: string) => `${userName} · ${formatMoment(new Date(at))}`,
};
