import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { startCms, type Cms } from './support/cms.js';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  conditions: string[];
  properties: { fields?: string[] };
}
interface Role {
  id: number;
  name: string;
  permissions: Permission[];
}

async function roleOf(code: string): Promise<Role | null> {
  return cms.strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });
}
async function rightsOf(code: string): Promise<string[]> {
  const role = await roleOf(code);
  return (role?.permissions ?? [])
    .map(({ action, subject, conditions, properties }) =>
      [action, subject, ...conditions, properties.fields?.length].join(' '),
    )
    .toSorted();
}
async function restart(): Promise<void> {
  const { environment } = cms;
  await cms.stop();
  cms = await startCms(environment);
}
const remembered = z.looseObject({
  rights: z.array(z.string()),
  fields: z.record(z.string(), z.array(z.string())),
});
const memory = () => cms.strapi.store({ type: 'core', name: 'portal_roles' });
const query = () => cms.strapi.db.query('admin::permission');

test('there are five roles, of which one alone has settings, users and the structure', async () => {
  const roles: Role[] = await cms.strapi.db
    .query('admin::role')
    .findMany({ orderBy: 'id', populate: ['permissions'] });
  expect(roles.map(({ name }) => name).toSorted()).toEqual([
    'Biên tập viên',
    'Người duyệt',
    'Người viết',
    'Quản trị hệ thống',
    'Quản trị nội dung',
  ]);
  const beyondContent = roles
    .filter(({ permissions }) =>
      permissions.some(
        ({ action }) =>
          !/^plugin::(?:content-manager\.explorer|upload\.(?:read|assets))/.test(action),
      ),
    )
    .map(({ name }) => name);
  expect(beyondContent).toEqual(['Quản trị hệ thống']);
});

test('what an office changes or deletes stays so, and another start adds nothing', async () => {
  const editor = await rightsOf('strapi-editor');
  await restart();
  expect(await rightsOf('strapi-editor')).toEqual(editor);

  const manager = await roleOf('portal-manager');
  const reviewer = await roleOf('portal-reviewer');
  await cms.strapi.service('admin::role').deleteByIds([reviewer?.id]);
  await query().delete({ where: { id: manager?.permissions[0]?.id } });
  const changed = await rightsOf('portal-manager');
  await restart();
  expect(await rightsOf('portal-manager')).toEqual(changed);
  expect(await roleOf('portal-reviewer')).toBeNull();
});

test('a content type and a field that a version brings fall to the roles', async () => {
  const before = await rightsOf('strapi-author');
  const role = await roleOf('strapi-author');
  const isOfVideo = ({ subject }: Permission) => subject === 'api::video.video';
  const videos = role?.permissions.filter(isOfVideo).map(({ id }) => id) ?? [];
  await query().deleteMany({ where: { id: { $in: videos } } });
  const page = role?.permissions.find(
    ({ subject, action }) => subject === 'api::page.page' && action.endsWith('.update'),
  );
  const fields = page?.properties.fields?.filter((field) => field !== 'title') ?? [];
  await query().update({ where: { id: page?.id }, data: { properties: { fields } } });

  // Restores the memory that an older version left.
  const given = remembered.parse(await memory().get({ key: 'strapi-author' }));
  const { 'api::video.video': _, ...otherFields } = given.fields;
  await memory().set({
    key: 'strapi-author',
    value: {
      ...given,
      rights: given.rights.filter((right) => !right.endsWith('api::video.video')),
      fields: { ...otherFields, 'api::page.page': fields },
    },
  });
  await restart();
  expect(await rightsOf('strapi-author')).toEqual(before);
});

test("Strapi's own roles are replaced unless an office has changed them", async () => {
  const writer = await rightsOf('strapi-author');
  const editor = await rightsOf('strapi-editor');
  await query().deleteMany({});
  await cms.strapi.db.query('admin::role').deleteMany({});
  await cms.strapi.db
    .query('strapi::core-store')
    .deleteMany({ where: { key: { $contains: 'portal_roles' } } });
  await cms.strapi.service('admin::role').createRolesIfNoneExist();
  const stock = await roleOf('strapi-editor');
  const taken = stock?.permissions.find(({ action }) => action.endsWith('explorer.create'));
  await query().delete({ where: { id: taken?.id } });
  await cms.strapi.db
    .query('admin::role')
    .update({ where: { code: 'strapi-author' }, data: { name: 'Người soạn' } });
  const changed = await rightsOf('strapi-editor');

  await restart();
  expect(await rightsOf('strapi-author')).toEqual(writer);
  expect((await roleOf('strapi-author'))?.name).toBe('Người viết');
  expect(await rightsOf('strapi-editor')).toEqual(changed);
  expect(changed).not.toEqual(editor);
  expect((await roleOf('strapi-editor'))?.name).toBe('Editor');
});
