import { isUndescribed } from '@portal/rich-text/render/text-parts';
import type { Found, Gate } from './finding';
import type { OwnFacts, Picture } from './publication';

/** Required of every publication, including those by code and imports. */
export const needsOfAll: Gate<OwnFacts>[] = [{ id: 'category', find: findNoCategory }];

/** Required only of people, because they can describe a picture; an import is not refused. */
export const needsOfPeople: Gate<OwnFacts>[] = [
  { id: 'picture-in-text', find: findUndescribedInTexts },
  { id: 'picture', find: findUndescribed },
];

const ACCESSIBILITY =
  'Người không nhìn thấy ảnh nghe mô tả này (WCAG 1.1.1, theo Thông tư số 26/2020/TT-BTTTT)';

function findNoCategory({ category }: OwnFacts): Found[] {
  if (category === null || category.isChosen) return [];
  return [
    {
      field: 'category',
      sentence: 'Hãy chọn chuyên mục trước khi đăng tin.',
      ground: 'Tin không có chuyên mục thì không nằm trong danh sách nào của cổng',
    },
  ];
}

function findUndescribedInTexts({ texts }: OwnFacts): Found[] {
  return texts.flatMap(({ field, parts: { pictures } }) =>
    pictures.flatMap((picture, index): Found[] => {
      if (!isUndescribed(picture)) return [];
      return [
        {
          ...{ field, place: { part: 'picture', index } },
          sentence: `Ảnh thứ ${index + 1} trong bài chưa có mô tả. Hãy ghi mô tả, hoặc đánh dấu là ảnh trang trí.`,
          ground: ACCESSIBILITY,
        },
      ];
    }),
  );
}

/** File names given by a camera or computer: `IMG_2041`, `DSC-0012.JPG`, `anh-1.png`. */
const FILE_NAME =
  /^(?:.+\.(?:jpe?g|png|webp|gif|avif|heic)|(?:img|dsc|dscn|image|photo|screenshot)[-_ ]?\d+)$/iu;

function findUndescribed({ pictures }: OwnFacts): Found[] {
  return pictures.flatMap((picture): Found[] => {
    const problem = problemOf(picture);
    if (problem === undefined) return [];
    const sentence = `${picture.name} ${problem}. ${picture.remedy}`;
    return [{ field: picture.field, sentence, ground: ACCESSIBILITY }];
  });
}

function problemOf({ alt, fileName, isDecorative }: Picture): string | undefined {
  if (isDecorative) return undefined;
  if (alt.trim() === '') return 'chưa có mô tả';
  const isName = FILE_NAME.test(alt.trim()) || (fileName !== '' && alt.trim() === fileName);
  return isName ? `có mô tả là tên tệp “${alt.trim()}”` : undefined;
}
