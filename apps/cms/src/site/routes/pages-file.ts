import type { StaticPageSummary } from '@portal/contract/static-page';
import { addressCell, type ListFile } from '../../content/queries/list-file';
import { allPages } from './pages';

export const pagesFile: ListFile<'page', object, StaticPageSummary> = {
  type: 'page',
  batches: allPages,
  entryOf: (page) => page,
  cells: {
    'Tiêu đề': ({ title }) => title,
    'Địa chỉ': addressCell('page'),
    'Cập nhật lúc': ({ updatedAt }) => updatedAt,
    'Không còn áp dụng': ({ obsolete }) => obsolete?.reason ?? '',
  },
};
