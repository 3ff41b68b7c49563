import { textParts } from '@portal/rich-text/render/text-parts';
import { describe, expect, test } from 'vitest';
import { doubtsIn, GATES, missingIn } from './findings';
import type { Picture, Publication } from './publication';

const NOW = new Date('2026-11-20T03:00:00Z');
const DEAD = 'portal:article/dead';
const DRAFTED = 'portal:page/drafted';
const OTHER = {
  type: 'article' as const,
  documentId: 'a',
  title: 'Khai mạc Hội nghị  tổng kết năm',
};

const figure = (more: string) => `<figure><img src="/uploads/a.webp" ${more}></figure>`;
const HEADED = '<table><tbody><tr><th>Tên</th><td>Số</td></tr></tbody></table>';
const BODY = `<h2>Một</h2><h3>Hai</h3><h2>Ba</h2>${HEADED}
<p>Thứ Sáu, ngày 20/11/2026, họp. <a href="portal:page/alive">Xem</a> <a href="https://example.vn">trang</a></p>
<p>${'Trung tâm có mười phòng thử nghiệm. '.repeat(20)}</p>${figure('alt="Đại biểu vỗ tay"')}${figure('role="presentation" alt=""')}`;

const textOf = (html: string) => ({ texts: [{ field: 'body', parts: textParts(html) }] });
const COVER: Picture = {
  ...{ field: 'cover', name: 'Ảnh đại diện', fileName: 'hoi-nghi.jpg' },
  ...{ alt: 'Đoàn chủ tọa', isDecorative: false, remedy: '' },
};
const FILM = { fileName: 'phim.mp4', hasCaptions: false, hasTranscript: false };
const pictured = (changed: Partial<Picture>) => ({ pictures: [{ ...COVER, ...changed }] });

/** A news item in which nothing is missing or doubtful. */
const COMPLETE: Publication = {
  title: 'Khởi công trung tâm đổi mới sáng tạo',
  summary: 'Công trình hoàn thành trong hai năm.',
  category: { isChosen: true },
  ...textOf(BODY),
  pictures: [COVER, { ...COVER, alt: '', isDecorative: true }],
  film: null,
  ...{ postedAt: new Date('2026-11-20T02:00:00Z'), isNew: true, now: NOW },
  surroundings: {
    ofTheseDays: [OTHER],
    deadLinks: new Map([
      [DEAD, null],
      [DRAFTED, 'Quy chế'],
    ]),
  },
};

/** Items with one defect each, and the gate that must find it. */
const DEFECTS: [gate: string, defect: string, item: Partial<Publication>][] = [
  ['category', 'no category', { category: { isChosen: false } }],
  ['picture-in-text', 'a picture without a description', textOf(figure(''))],
  ['picture-in-text', 'a picture described by a blank', textOf(figure('alt=" "'))],
  ['picture', 'a cover without a description', pictured({ alt: '' })],
  [
    'picture',
    'a cover that is described by the name of its file',
    pictured({ alt: 'hoi-nghi.jpg' }),
  ],
  ['picture', 'a picture that is called as the camera did', pictured({ alt: 'IMG_2041' })],
  ['summary', 'no summary', { summary: '' }],
  ['summary', 'a summary of blanks', { summary: ' \n' }],
  ['film-without-words', 'a film', { film: FILM }],
  ['posting-date', 'a day to come', { postedAt: new Date('2027-01-15T03:00:00Z') }],
  ['posting-date', 'an old day of something new', { postedAt: new Date('2026-01-15T03:00:00Z') }],
  ['day-in-text', 'a day that does not exist', textOf('<p>Ngày 31/11/2026</p>')],
  ['day-in-text', 'a day with full stops', textOf('<p>(30.2.2026)</p>')],
  ['day-in-text', 'another day of the week', textOf('<p>thứ Hai, ngày 20-11-2026</p>')],
  ['title-of-another', 'a title of this week', { title: 'KHAI MẠC hội nghị tổng kết năm' }],
  ['table-without-head', 'a table of cells', textOf('<table><tr><td>1</td></tr></table>')],
  ['heading-order', 'a first heading of the second level', textOf('<h3>Một</h3>')],
  ['heading-order', 'a skipped level', textOf('<h2>Một</h2><h4>Hai</h4>')],
  ['link-to-nothing', 'a link to what is gone', textOf(`<p><a href="${DEAD}">đây</a></p>`)],
  ['link-to-nothing', 'a link to a draft', textOf(`<p><a href="${DRAFTED}">đây</a></p>`)],
  [
    'link-to-nothing',
    'a link into the admin',
    textOf('<p><a href="https://so.example.vn/admin/plugins/upload">tệp</a></p>'),
  ],
  [
    'link-to-nothing',
    'a link to this computer',
    textOf('<p><a href="http://localhost:1337/x">x</a></p>'),
  ],
];

const gatesIn = (facts: Publication) =>
  [...missingIn(facts, { byPerson: true }), ...doubtsIn(facts)].map(({ gate }) => gate);

test('nothing is found in what is complete', () => {
  expect(gatesIn(COMPLETE)).toEqual([]);
  const page = { ...COMPLETE, summary: null, category: null, postedAt: null };
  expect(gatesIn(page)).toEqual([]);
});

test.each(DEFECTS)('%s finds %s, and nothing else does', (gate, _, defect) => {
  expect(gatesIn({ ...COMPLETE, ...defect })).toEqual([gate]);
});

test('every gate has a defect that it finds', () => {
  expect(new Set(DEFECTS.map(([gate]) => gate))).toEqual(new Set(GATES));
});

describe('what is right', () => {
  const RIGHT: [what: string, item: Partial<Publication>][] = [
    [
      'an old day of what readers know',
      { postedAt: new Date('2019-01-15T03:00:00Z'), isNew: false },
    ],
    ['a short notice without a summary', { ...textOf('<p>Nghỉ lễ.</p>'), summary: '' }],
    ['a film with captions', { film: { ...FILM, hasCaptions: true } }],
    ['a film with its words', { film: { ...FILM, hasTranscript: true } }],
    [
      'a number of a document',
      textOf('<p>Số 31/2026/QĐ-UBND, 31/02/2026/QĐ, 99/99, bản 2.13.2026.1</p>'),
    ],
    ['a title with another number', { title: `${OTHER.title} 2` }],
    ['a title that shares some words', { title: 'Khai mạc hội nghị khoa học trẻ' }],
    ['a link to its own heading', textOf('<p><a href="#muc-mot">mục</a></p>')],
  ];
  test.each(RIGHT)('is not asked about: %s', (_, item) => {
    expect(gatesIn({ ...COMPLETE, ...item })).toEqual([]);
  });
});

test('what an import brings is refused for its category alone', () => {
  const item = { ...COMPLETE, ...textOf(figure('')), category: { isChosen: false } };
  expect(missingIn(item, { byPerson: false }).map(({ gate }) => gate)).toEqual(['category']);
});

describe('the sentence names the facts, so that others are asked about anew', () => {
  const among = (...titles: string[]) => ({
    title: 'Khai mạc Hội nghị',
    surroundings: {
      ...COMPLETE.surroundings,
      ofTheseDays: titles.map((title) => ({ ...OTHER, title })),
    },
  });
  const table = (cell: string) => textOf(`<table><tr><td>${cell}</td><td>1</td></tr></table>`);
  const OTHERS: [what: string, one: Partial<Publication>, other: Partial<Publication>][] = [
    ['another title', among('Khai mạc hội nghị'), among('KHAI MẠC hội nghị')],
    ['one more title', among('Khai mạc hội nghị'), among('Khai mạc hội nghị', 'Khai mạc hội nghị')],
    ['another film', { film: FILM }, { film: { ...FILM, fileName: 'phim-2.mp4' } }],
    ['another table', table('Đơn vị'), table('Ngân sách')],
  ];
  test.each(OTHERS)('%s', (_, one, other) => {
    const told = [one, other].flatMap((item) => doubtsIn({ ...COMPLETE, ...item }));
    expect(told).toHaveLength(2);
    expect(new Set(told.map(({ sentence }) => sentence)).size).toBe(2);
  });
});

test('each part of a text is led to by its place', () => {
  const html = `${figure('alt="Một"')}${figure('')}<h2>A</h2><h4>B</h4><p>Ngày 31/11/2026</p>`;
  const item = { ...COMPLETE, ...textOf(html) };
  const found = [...missingIn(item, { byPerson: true }), ...doubtsIn(item)];
  expect(found.map(({ place }) => place)).toEqual([
    { part: 'picture', index: 1 },
    { part: 'words', index: 0, words: '31/11/2026' },
    { part: 'heading', index: 1 },
  ]);
});
