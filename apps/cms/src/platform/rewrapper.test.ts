import { expect, test } from 'vitest';
import { rewrapper } from './rewrapper';

test('at a second start only the new wrapper runs, around what Strapi has', () => {
  const rewrap = rewrapper<() => string>();
  const service = { say: () => 'Strapi' };
  for (const start of ['first', 'second']) {
    service.say = rewrap(service.say, (say) => () => `${start} ${say()}`);
  }
  expect(service.say()).toBe('second Strapi');
});
