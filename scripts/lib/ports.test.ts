import net from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort, isFree, portOf, requireFreePorts } from './ports.ts';

const wish = { who: 'trang web', variable: 'TEST_WEB_PORT', byDefault: 3000 };

async function occupy(host: string): Promise<number> {
  const port = await freePort();
  const server = net.createServer().listen(port, host);
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return port;
}

test('the port of the environment, else the usual one', () => {
  expect(portOf(wish, {})).toBe(3000);
  expect(portOf(wish, { TEST_WEB_PORT: '8080' })).toBe(8080);
});

test.each(['0', '70000', '80a', '-1', '3000.5'])('%s is no port', (text) => {
  expect(() => portOf(wish, { TEST_WEB_PORT: text })).toThrow(/TEST_WEB_PORT=.*không phải/);
});

test.each(['127.0.0.1', '0.0.0.0'])('a port taken on %s is not free', async (host) => {
  expect(await isFree(await occupy(host))).toBe(false);
});

test('the sentence names the port and the variable that changes it', async () => {
  const port = await occupy('127.0.0.1');
  await expect(requireFreePorts([{ ...wish, byDefault: port }])).rejects.toThrow(
    new RegExp(`Cổng ${port} .*TEST_WEB_PORT=\\d+ npm start`),
  );
});

test('two parts cannot have one port', async () => {
  const port = await freePort();
  const wishes = ['TEST_A', 'TEST_B'].map((variable) => ({ ...wish, variable, byDefault: port }));
  await expect(requireFreePorts(wishes)).rejects.toThrow(/TEST_A và TEST_B cùng là/);
});

test('a port that was given out is given to nobody else, though nothing listens there yet', async () => {
  const few = { first: 19_000 + (process.pid % 100) * 8, count: 4 };
  const given = [await freePort(few), await freePort(few), await freePort(few)];
  expect(new Set(given).size).toBe(3);
});
