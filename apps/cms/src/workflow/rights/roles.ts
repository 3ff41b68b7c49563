import type { ContentAction, FILE_ACTIONS } from './actions';
import type { CONDITIONS } from './conditions';
import type { Kind } from './kinds';

type Condition = keyof typeof CONDITIONS | 'isCreator';
/** The condition of each granted action; true if unconditional. */
type Rights<Action extends string> = Partial<Record<Action, true | Condition>>;

export interface Role {
  code: string;
  name: string;
  description: string;
  /** Names that Strapi or an earlier version of the portal gave to the role. */
  formerNames: readonly string[];
  content: Readonly<Record<Kind, Rights<ContentAction>>>;
  files: Rights<keyof typeof FILE_ACTIONS>;
}

const seen = { read: true } as const;
const kept = { read: true, create: true, update: true, delete: true } as const;
const settings = { read: true, create: true, update: true } as const;
const library = { read: true, create: true, download: true, copyLink: true } as const;

const ownWork = { read: true, create: 'ownCategories', update: 'ownOrAssigned' } as const;
const allWork = { read: true, create: 'ownCategories', update: 'ownCategories' } as const;
const edited = {
  ...allWork,
  delete: 'ownCategories',
  publish: 'fourEyes',
  review: 'ownCategories',
} as const;
const reviewed = { ...edited, withdraw: 'ownCategories' } as const;

/** The rights of each role, by kind of content. An item without drafts is public as soon as it is saved. */
export const ROLES: readonly Role[] = [
  {
    code: 'strapi-author',
    name: 'Người viết',
    description: 'Viết, sửa bài của mình và bài được giao, gửi duyệt; không đăng được.',
    formerNames: ['Author', 'Người soạn'],
    content: {
      drafted: { ...ownWork, delete: 'isCreator' },
      vocabulary: seen,
      settings: seen,
    },
    files: { ...library, update: 'isCreator' },
  },
  {
    code: 'strapi-editor',
    name: 'Biên tập viên',
    description: 'Sửa mọi bài, trả lại, giao việc và đăng; không gỡ bài đã đăng.',
    formerNames: ['Editor', 'Biên tập viên'],
    content: { drafted: edited, vocabulary: seen, settings: seen },
    files: { ...library, update: true, published: true },
  },
  {
    code: 'portal-reviewer',
    name: 'Người duyệt',
    description: 'Duyệt, đăng, gỡ và sửa mọi bài.',
    formerNames: [],
    content: { drafted: reviewed, vocabulary: seen, settings: seen },
    files: { ...library, update: true, published: true },
  },
  {
    code: 'portal-manager',
    name: 'Quản trị nội dung',
    description:
      'Như người duyệt; thêm chuyên mục, danh mục, chuyển hướng và thông tin cổng (trình đơn, liên kết).',
    formerNames: [],
    content: { drafted: reviewed, vocabulary: kept, settings },
    files: { ...library, update: true, published: true },
  },
];

export const SYSTEM_ADMINISTRATOR = {
  code: 'strapi-super-admin',
  name: 'Quản trị hệ thống',
  description: 'Dùng và cài đặt được mọi chức năng.',
  formerNames: ['Super Admin', 'Quản trị viên cấp cao'],
};
