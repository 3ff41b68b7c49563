import { expect, test } from 'vitest';
import { actionOf } from './requests';

const ARTICLE = 'api::article.article';
const OF = `http://cms/content-manager/collection-types/${ARTICLE}`;
const ID = 'abcdefghijklmnopqrstuvwx';

test.each([
  ['POST', `${OF}/actions/publish`, { action: 'publish', ids: [], isBulk: false }],
  ['POST', `${OF}/${ID}/actions/publish?x=1`, { action: 'publish', ids: [ID], isBulk: false }],
  ['POST', `${OF}/${ID}/actions/unpublish`, { action: 'withdraw', ids: [ID], isBulk: false }],
  ['DELETE', `${OF}/${ID}?locale=*`, { action: 'delete', ids: [ID], isBulk: false }],
  ['POST', `${OF}/actions/bulkDelete`, { action: 'delete', ids: ['a', 'b'], isBulk: true }],
  ['POST', `${OF}/actions/bulkUnpublish`, { action: 'withdraw', ids: ['a', 'b'], isBulk: true }],
])('%s %s is told', (method, address, expected) => {
  const body = JSON.stringify({ documentIds: ['a', 'b'] });
  expect(actionOf(address, { method, body })).toEqual({ uid: ARTICLE, ...expected });
});

test.each([
  ['GET', `${OF}/${ID}`],
  ['PUT', `${OF}/${ID}`],
  ['POST', `${OF}/${ID}/actions/discard`],
  ['POST', `${OF}/actions/bulkPublish`],
  ['DELETE', 'http://cms/content-manager/collection-types/api::category.category/abc'],
])('%s %s is not', (method, address) => {
  expect(actionOf(address, { method })).toBeUndefined();
});
