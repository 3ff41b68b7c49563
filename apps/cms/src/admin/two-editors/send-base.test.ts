import { afterEach, expect, test } from 'vitest';
import { keyOf, offerBase } from './open-items';
import { baseFor } from './send-base';

const leave: (() => void)[] = [];
afterEach(() => {
  for (const go of leave.splice(0)) go();
});

const open = (model: string, id: string | undefined, base: string | undefined) => {
  const close = offerBase(keyOf(model, id), () => base);
  leave.push(close);
  return close;
};
const ARTICLES = 'http://cms.test/content-manager/collection-types/api::article.article';

test('whatever stores an open item tells the version on which its form builds', () => {
  open('api::article.article', 'abc1', 'v1');
  open('api::site.site', undefined, 'v2');
  for (const address of [
    `${ARTICLES}/abc1`,
    `${ARTICLES}/abc1?locale=vi`,
    `${ARTICLES}/abc1/actions/publish`,
    `${ARTICLES}/abc1/actions/unpublish?`,
    `${ARTICLES}/abc1/actions/discard`,
    '/content-manager/collection-types/api%3A%3Aarticle.article/abc1',
  ]) {
    expect(baseFor(address), address).toBe('v1');
  }
  expect(baseFor('/content-manager/single-types/api::site.site?')).toBe('v2');
  expect(baseFor('/content-manager/single-types/api::site.site/actions/publish')).toBe('v2');
});

test('nothing else tells one: new items, bulk actions, other items, the library', () => {
  open('api::article.article', 'abc1', 'v1');
  for (const address of [
    ARTICLES,
    `${ARTICLES}/actions/publish`,
    `${ARTICLES}/actions/bulkPublish`,
    `${ARTICLES}/clone/abc1`,
    `${ARTICLES}/abc1/actions/countDraftRelations`,
    `${ARTICLES}/other`,
    '/upload?id=abc1',
  ]) {
    expect(baseFor(address), address).toBeUndefined();
  }
});

test('of two forms of one item the upper one counts, and the lower one when it is closed', () => {
  open('api::article.article', 'abc1', 'v1');
  const close = open('api::article.article', 'abc1', 'v2');
  expect(baseFor(`${ARTICLES}/abc1`)).toBe('v2');
  close();
  expect(baseFor(`${ARTICLES}/abc1`)).toBe('v1');
});
