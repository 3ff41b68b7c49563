import { beforeAll, expect, test, vi } from 'vitest';
import { outliveLostConnections } from './lost-connections.js';

const warn = vi.fn<(sentence: string) => void>();
let onUnhandled: (reason: unknown) => void;

beforeAll(() => {
  const listen = vi.spyOn(process, 'on').mockReturnValue(process);
  outliveLostConnections({ log: { warn } });
  const [event, listener] = listen.mock.calls[0] ?? [];
  expect(event).toBe('unhandledRejection');
  onUnhandled = (reason) => listener?.(reason);
  listen.mockRestore();
});

test.each([
  Object.assign(new Error('terminating connection'), { code: '57P01' }),
  Object.assign(new Error('current transaction is aborted'), { code: '25P02' }),
  new Error('Connection terminated unexpectedly'),
  new Error('Transaction query already complete, run with DEBUG=knex:tx for more info'),
  new Error('The database has rolled the transaction back.'),
])('a statement that nobody awaits does not end the cms: $message', (reason) => {
  expect(() => onUnhandled(reason)).not.toThrow();
  expect(warn).toHaveBeenLastCalledWith(expect.stringContaining(reason.message));
});

test('any other rejection that nobody awaits ends it', () => {
  const mistake = new TypeError('x is not a function');
  expect(() => onUnhandled(mistake)).toThrow(mistake);
});
