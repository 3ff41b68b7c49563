import type { Core } from '@strapi/strapi';

interface Name {
  name: string;
  description: string;
}

/** Roles and their users that Strapi creates at its first start, by their English names. */
const roles: Readonly<Record<string, Name>> = {
  'Super Admin': {
    name: 'Quản trị viên cấp cao',
    description: 'Dùng và cài đặt được mọi chức năng.',
  },
  Editor: {
    name: 'Biên tập viên',
    description: 'Soạn, sửa và đăng mọi nội dung, kể cả của người khác.',
  },
  Author: {
    name: 'Người soạn',
    description: 'Soạn và sửa nội dung của chính mình.',
  },
};

const apiTokens: Readonly<Record<string, Name>> = {
  'Read Only': { name: 'Chỉ đọc', description: 'Token API có sẵn, chỉ để đọc nội dung.' },
  'Full Access': { name: 'Toàn quyền', description: 'Token API có sẵn, đọc và sửa nội dung.' },
};

/** Renames them unless somebody else has. */
export async function nameInVietnamese(strapi: Core.Strapi): Promise<void> {
  for (const [english, data] of Object.entries(roles)) {
    await strapi.db.query('admin::role').updateMany({ where: { name: english }, data });
  }
  for (const [english, data] of Object.entries(apiTokens)) {
    await strapi.db.query('admin::api-token').updateMany({ where: { name: english }, data });
  }
}
