import type { ArticleSummary } from '@portal/contract/article';
import type { ArticlesFileQuery } from '@portal/contract/article-query';
import { addressCell, fileCell, type ListFile } from '../../content/queries/list-file';
import { allArticles } from './articles';

export const articlesFile: ListFile<'article', ArticlesFileQuery, ArticleSummary> = {
  type: 'article',
  batches: allArticles,
  entryOf: (article) => article,
  cells: {
    'Tiêu đề': ({ title }) => title,
    'Ngày đăng': ({ postedOn }) => postedOn,
    'Chuyên mục': ({ category }) => category?.name ?? '',
    'Tóm tắt': ({ summary }) => summary ?? '',
    'Tin nổi bật': ({ featured }) => (featured ? 'x' : ''),
    'Địa chỉ': addressCell('article'),
    'Ảnh đại diện': ({ cover }) => fileCell(cover),
    'Cập nhật lúc': ({ updatedAt }) => updatedAt,
    'Không còn áp dụng': ({ obsolete }) => obsolete?.reason ?? '',
  },
};
