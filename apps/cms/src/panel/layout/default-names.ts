import type { Core } from '@strapi/strapi';

interface Name {
  name: string;
  description: string;
}

/** Vietnamese names of the API tokens that Strapi creates at its first start. */
const apiTokens: Readonly<Record<string, Name>> = {
  'Read Only': { name: 'Chỉ đọc', description: 'Token API có sẵn, chỉ để đọc nội dung.' },
  'Full Access': { name: 'Toàn quyền', description: 'Token API có sẵn, đọc và sửa nội dung.' },
};

/** Renames these tokens, unless somebody has already renamed them. */
export async function nameInVietnamese(strapi: Core.Strapi): Promise<void> {
  for (const [english, data] of Object.entries(apiTokens)) {
    await strapi.db.query('admin::api-token').updateMany({ where: { name: english }, data });
  }
}
