import type { FirstLegalDocument } from '../types';

/**
 * The documents that a page of the former portal cites. The page does not give their effective
 * dates or signatories, so both stay empty.
 */
export const citedLegalDocuments: FirstLegalDocument[] = [
  {
    key: '19-nq-tw-2017',
    number: '19-NQ/TW',
    documentType: 'nghi-quyet-ca-biet',
    abstract:
      'Về tiếp tục đổi mới hệ thống tổ chức, quản lý, nâng cao chất lượng và hiệu quả hoạt động của các đơn vị sự nghiệp công lập',
    issuingBodies: ['ban-chap-hanh-trung-uong'],
    issuedOn: '2017-10-25',
    legalFields: ['to-chuc-bo-may'],
  },
  {
    key: '81-2017-nq-hdnd',
    number: '81/2017/NQ-HĐND',
    documentType: 'nghi-quyet',
    abstract:
      'Về việc ban hành Chính sách khuyến khích phát triển khoa học và công nghệ trở thành khâu đột phá trong phát triển kinh tế - xã hội tỉnh Thanh Hóa giai đoạn 2018 - 2020',
    issuingBodies: ['hdnd-tinh'],
    issuedOn: '2017-12-07',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe', 'tai-chinh'],
  },
  {
    key: '5005-qd-ubnd-2018',
    number: '5005/QĐ-UBND',
    documentType: 'quyet-dinh-ca-biet',
    abstract:
      'Về việc giao chỉ tiêu kế hoạch áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001:2015 vào hoạt động của UBND các xã, phường, thị trấn trên địa bàn tỉnh Thanh Hóa, giai đoạn 2019 - 2022',
    issuingBodies: ['chu-tich-ubnd-tinh'],
    issuedOn: '2018-12-13',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
  },
  {
    key: '37-2018-qd-ubnd',
    number: '37/2018/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract:
      'Về việc ban hành Quy định quản lý các nhiệm vụ khoa học và công nghệ sử dụng ngân sách nhà nước cấp cơ sở trên địa bàn tỉnh',
    issuingBodies: ['ubnd-tinh'],
    issuedOn: '2018-12-14',
    legalFields: ['nhiem-vu-khoa-hoc-va-cong-nghe'],
  },
  {
    key: '38-2018-qd-ubnd',
    number: '38/2018/QĐ-UBND',
    documentType: 'quyet-dinh',
    abstract: 'Về việc ban hành Quy định về Giải thưởng Khoa học và Công nghệ Thanh Hóa',
    issuingBodies: ['ubnd-tinh'],
    issuedOn: '2018-12-19',
    legalFields: ['thi-dua-khen-thuong', 'nhiem-vu-khoa-hoc-va-cong-nghe'],
  },
  {
    key: '216-kh-ubnd-2018',
    number: '216/KH-UBND',
    documentType: 'ke-hoach',
    abstract:
      'Về việc triển khai chuyển đổi áp dụng Hệ thống quản lý chất lượng theo Tiêu chuẩn TCVN ISO 9001:2015 tại các cơ quan hành chính nhà nước tỉnh Thanh Hóa, giai đoạn 2019 - 2022',
    issuingBodies: ['chu-tich-ubnd-tinh'],
    issuedOn: '2018-12-24',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
  },
  {
    key: '11-kh-ubnd-2019',
    number: '11/KH-UBND',
    documentType: 'ke-hoach',
    abstract:
      'Về việc kiểm tra việc duy trì và cải tiến Hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001 tại các cơ quan hành chính nhà nước, năm 2019',
    issuingBodies: ['chu-tich-ubnd-tinh'],
    issuedOn: '2019-01-17',
    legalFields: ['tieu-chuan-do-luong-chat-luong'],
  },
];
