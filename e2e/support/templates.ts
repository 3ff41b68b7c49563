import { expect, type Page } from '@playwright/test';

export const AGENCY = 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa';

/** One page of each kind that the site has, from the first content. */
export interface Template {
  name: string;
  address: string;
  heading: string;
  /** The start of the browser's title; by default the heading. */
  title?: string;
  hasCalendar: boolean;
  status: 200 | 404;
}

const found = { status: 200, hasCalendar: true } as const;

/** Posted on 26-02-2019; it has a cover, a picture, a table, an attachment, and related news. */
export const article: Template = {
  ...found,
  name: 'article',
  address: '/tin-tuc/hoi-nghi-tong-ket-2018',
  heading:
    'HỘI NGHỊ TỔNG KẾT HOẠT ĐỘNG KHOA HỌC VÀ CÔNG NGHỆ NĂM 2018, TRIỂN KHAI NHIỆM VỤ NĂM 2019',
};
export const home: Template = { ...found, name: 'home', address: '/', heading: AGENCY };
export const newsList: Template = {
  ...found,
  name: 'news-list',
  address: '/tin-tuc',
  heading: 'Tin tức',
};

/** Five photos with captions and credit. */
export const album: Template = {
  ...found,
  name: 'album',
  address: '/hinh-anh/ba-doanh-nghiep-giai-thuong-chat-luong-quoc-gia',
  heading: '3 Doanh nghiệp xuất sắc được Giải thưởng Chất lượng Quốc gia',
  hasCalendar: false,
};
export const video: Template = {
  ...found,
  name: 'video',
  address: '/video/bao-ho-chi-dan-dia-ly-tai-thanh-hoa',
  heading: 'Bảo hộ và phát triển các chỉ dẫn địa lý tại Thanh Hóa vì một tương lai xanh',
  hasCalendar: false,
};

export const documentList: Template = {
  ...found,
  name: 'document-list',
  address: '/van-ban',
  heading: 'Văn bản',
  hasCalendar: false,
};

/** Issued on 14-12-2018; the article cites it. */
export const legalDocument: Template = {
  ...found,
  name: 'document',
  address: '/van-ban/37-2018-qd-ubnd',
  heading: 'Quyết định số 37/2018/QĐ-UBND',
  hasCalendar: false,
};

/** Results of several types. */
export const search: Template = {
  ...found,
  name: 'search',
  address: '/tim-kiem?q=khoa+h%E1%BB%8Dc',
  heading: 'Tìm “khoa học”',
  hasCalendar: false,
};

export const templates: Template[] = [
  home,
  newsList,
  article,
  {
    ...found,
    name: 'news-list-page-2',
    address: '/tin-tuc?trang=2',
    heading: 'Tin tức',
    title: 'Tin tức – trang 2',
  },
  {
    ...found,
    name: 'category',
    address: '/tin-tuc/chuyen-muc/thong-bao',
    heading: 'Thông báo',
  },
  {
    ...found,
    name: 'day',
    address: '/tin-tuc/ngay/2019-02-26',
    heading: 'Tin Thứ Ba, ngày 26-02-2019',
    title: 'Tin ngày 26-02-2019',
  },
  {
    ...found,
    name: 'day-without-news',
    address: '/tin-tuc/ngay/2019-02-27',
    heading: 'Tin Thứ Tư, ngày 27-02-2019',
    title: 'Tin ngày 27-02-2019',
  },
  {
    ...found,
    name: 'month',
    address: '/tin-tuc/thang/2019-02',
    heading: 'Tin tháng 02 năm 2019',
  },
  {
    ...found,
    name: 'year',
    address: '/tin-tuc/nam/2019',
    heading: 'Tin năm 2019',
  },
  search,
  {
    ...found,
    name: 'search-of-a-type-and-time',
    address: '/tim-kiem?q=khoa+h%E1%BB%8Dc&loai=van-ban&tu=2018-01-01',
    heading: 'Tìm “khoa học”',
    hasCalendar: false,
  },
  {
    ...found,
    name: 'search-that-finds-nothing',
    address: '/tim-kiem?q=qwxz+vbnk+gi%E1%BA%A3i',
    heading: 'Tìm “qwxz vbnk giải”',
    hasCalendar: false,
  },
  {
    ...found,
    name: 'search-for-signs',
    address: '/tim-kiem?q=%22*%3F',
    heading: 'Tìm kiếm',
    hasCalendar: false,
  },
  {
    ...found,
    name: 'search-without-words',
    address: '/tim-kiem',
    heading: 'Tìm kiếm',
    hasCalendar: false,
  },
  documentList,
  legalDocument,
  {
    ...found,
    name: 'video-list',
    address: '/video',
    heading: 'Video clip',
    hasCalendar: false,
  },
  video,
  {
    ...found,
    name: 'album-list',
    address: '/hinh-anh',
    heading: 'Hình ảnh hoạt động',
    hasCalendar: false,
  },
  album,
  {
    ...found,
    name: 'static-page',
    address: '/trang/gioi-thieu',
    heading: 'Giới thiệu',
    hasCalendar: false,
  },
  {
    ...found,
    name: 'contact',
    address: '/trang/lien-he',
    heading: 'Liên hệ',
    hasCalendar: false,
  },
  {
    ...found,
    name: 'site-map',
    address: '/so-do',
    heading: 'Sơ đồ trang',
    hasCalendar: false,
  },
  {
    name: 'not-found',
    address: '/khong-co-trang-nay',
    heading: 'Không tìm thấy trang',
    hasCalendar: false,
    status: 404,
  },
];

/** Opens a page and waits for everything that it loads by itself. */
export async function open(page: Page, template: Template): Promise<void> {
  const { address, heading, hasCalendar, status } = template;
  const response = await page.goto(address);
  expect(response?.status()).toBe(status);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeAttached();
  if (hasCalendar) await untilCalendarStands(page);
}

export async function untilCalendarStands(page: Page): Promise<void> {
  const calendar = page.getByRole('region', { name: 'Tin theo ngày' });
  await expect(calendar.getByRole('grid')).toBeVisible();
  await expect(calendar.getByText('Đang tải lịch…')).toHaveCount(0);
}
