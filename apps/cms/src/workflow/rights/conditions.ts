import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { rightsOfUser } from './rights-of-user';

export const CONDITIONS = {
  ownOrAssigned: 'api::own-or-assigned',
  ownCategories: 'api::own-categories',
  fourEyes: 'api::four-eyes',
} as const;

export const IS_CREATOR = 'admin::is-creator';

const asked = z.object({ id: z.number(), permission: z.object({ subject: z.string().nullish() }) });

/** A condition that both Strapi's database layer and CASL (for a single item) understand. */
type Query = Record<string, unknown>;

/** Strapi joins the conditions of a right by OR, so each of these includes the user's categories itself. */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const condition = (
    name: string,
    displayName: string,
    query: (facts: Facts) => Query | boolean,
  ) => ({
    ...{ name, displayName, category: 'Cổng thông tin' },
    handler: async (user: unknown) => query(await factsOf(strapi, user)),
  });
  await strapi.service('admin::permission').conditionProvider.registerMany([
    condition(
      'own-or-assigned',
      'Của mình hoặc được giao',
      ({ userId, assigned, ofCategories }) => ({
        $or: [
          { documentId: { $in: assigned } },
          { $and: [{ 'createdBy.id': userId }, ...ofCategories] },
        ],
      }),
    ),
    condition('own-categories', 'Trong chuyên mục được giao', ({ ofCategories }) => {
      const [only] = ofCategories;
      return only ?? true;
    }),
    condition('four-eyes', 'Không phải bài của mình, nếu cơ quan yêu cầu', (facts) => {
      const others = facts.isFourEyes ? [{ 'createdBy.id': { $ne: facts.userId } }] : [];
      const both = [...others, ...facts.ofCategories];
      return both.length === 0 || { $and: both };
    }),
  ]);
}

interface Facts {
  userId: number;
  /** The documentIds of the items assigned to the user. */
  assigned: readonly string[];
  /** The restriction to the user's categories; empty if there is none. */
  ofCategories: readonly Query[];
  isFourEyes: boolean;
}

async function factsOf(strapi: Core.Strapi, user: unknown): Promise<Facts> {
  const { id, permission } = asked.parse(user);
  const { categories, assigned, isFourEyes } = await rightsOfUser(strapi, id);
  const uid = permission.subject ?? '';
  const isRestricted = categories.length > 0 && hasCategoryField(strapi, uid);
  return {
    userId: id,
    assigned: assigned.filter((one) => one.uid === uid).map(({ documentId }) => documentId),
    // Items without a category are open to all; they cannot be published without one.
    ofCategories: isRestricted
      ? [
          {
            $or: [{ 'category.documentId': { $in: categories } }, { category: { $eq: null } }],
          },
        ]
      : [],
    isFourEyes,
  };
}

function hasCategoryField(strapi: Core.Strapi, uid: string): boolean {
  const type = Object.values(strapi.contentTypes).find((one) => one.uid === uid);
  return type !== undefined && 'category' in type.attributes;
}
