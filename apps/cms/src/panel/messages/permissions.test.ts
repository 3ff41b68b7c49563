import { expect, it } from 'vitest';
import { namePermissions, type Model } from './permissions';

const models: Record<string, Model> = {
  'api::article.article': {
    kind: 'content-type',
    displayName: 'Tin bài',
    components: { corrections: 'news.correction' },
  },
  'news.correction': { kind: 'component', displayName: 'Đính chính', components: {} },
};

it('names content types, their fields, permissions and conditions in Vietnamese', () => {
  const data = {
    sections: {
      collectionTypes: {
        actions: [{ label: 'Create' }],
        subjects: [
          {
            uid: 'api::article.article',
            label: 'article',
            properties: [
              {
                label: 'Fields',
                value: 'fields',
                children: [
                  { label: 'postedAt', value: 'postedAt' },
                  {
                    label: 'corrections',
                    value: 'corrections',
                    children: [{ label: 'note', value: 'note' }],
                  },
                ],
              },
            ],
          },
        ],
      },
      plugins: [{ displayName: 'Download', subCategory: 'assets', action: 'download' }],
    },
    conditions: [{ id: 'is-creator', displayName: 'Is creator' }],
  };
  namePermissions(data, (uid) => models[uid]);
  expect(data.sections.collectionTypes).toEqual({
    actions: [{ label: 'Create' }],
    subjects: [
      {
        uid: 'api::article.article',
        label: 'Tin bài',
        properties: [
          {
            label: 'theo trường',
            value: 'fields',
            children: [
              { label: 'Ngày đăng', value: 'postedAt' },
              {
                label: 'Đính chính',
                value: 'corrections',
                children: [{ label: 'Nội dung đính chính', value: 'note' }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(data.sections.plugins).toEqual([
    { displayName: 'Tải về', subCategory: 'tệp', action: 'download' },
  ]);
  expect(data.conditions).toEqual([{ id: 'is-creator', displayName: 'Là người tạo' }]);
});
