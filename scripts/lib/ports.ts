import { randomInt } from 'node:crypto';
import net from 'node:net';
import { Trouble } from './trouble.ts';

const MAX_PORT = 65_535;

export interface PortWish {
  /** The name of the listener, for messages. */
  who: string;
  /** The environment variable that sets the port. */
  variable: string;
  byDefault: number;
}

export const WEB_PORT: PortWish = { who: 'trang web', variable: 'WEB_PORT', byDefault: 3000 };
export const CMS_PORT: PortWish = {
  who: 'phần quản trị nội dung',
  variable: 'CMS_PORT',
  byDefault: 1337,
};

/** The port that the environment asks for. */
export function portOf({ variable, byDefault }: PortWish, env = process.env): number {
  const text = env[variable] ?? '';
  if (text === '') return byDefault;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= MAX_PORT) return port;
  throw new Trouble(
    `${variable}=${text} không phải là một cổng: hãy đặt một số từ 1 đến ${MAX_PORT}.`,
  );
}

/** Reports a port in use, and how to choose another, before the long work begins. */
export async function requireFreePorts(wishes: PortWish[]): Promise<void> {
  const chosen = new Map<number, PortWish>();
  for (const wish of wishes) {
    const port = portOf(wish);
    const other = chosen.get(port);
    if (other !== undefined) {
      throw new Trouble(
        `${other.variable} và ${wish.variable} cùng là ${port}: hãy đặt khác nhau.`,
      );
    }
    chosen.set(port, wish);
    if (!(await isFree(port))) throw new Trouble(portTaken(wish, port));
  }
}

function portTaken({ who, variable }: PortWish, port: number): string {
  const next = port < MAX_PORT - 100 ? port + 100 : port - 100;
  return `Cổng ${port} (${who}) đang bị chương trình khác dùng: hãy tắt chương trình đó, hoặc chọn cổng khác, ví dụ \`${variable}=${next} npm start\`.`;
}

/** Checks every address family: a server on `::` alone would hide one on 127.0.0.1. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    if ((await tryListening(port, host)) === 'EADDRINUSE') return false;
  }
  return true;
}

/** Below the ephemeral port range of common systems. */
const OWN_PORTS = { first: 20_000, count: 6_000 };

/**
 * A port for a program that starts later. While this process lives, it claims the port by listening on a
 * second port that belongs to it, so that no other caller gets the same one.
 */
export async function freePort({ first, count } = OWN_PORTS): Promise<number> {
  for (let tries = 0; tries < count; tries += 1) {
    const port = first + randomInt(count);
    const claim = await listening({ port: port + count, host: '127.0.0.1' });
    if (typeof claim === 'string') continue;
    if (await isFree(port)) {
      claim.unref();
      return port;
    }
    claim.close();
  }
  throw new Trouble(`Không còn cổng nào trống từ ${first} đến ${first + count - 1}.`);
}

async function tryListening(port: number, host: string): Promise<string> {
  const server = await listening({ port, host, exclusive: true });
  if (typeof server === 'string') return server;
  await new Promise((resolve) => server.close(resolve));
  return '';
}

/** A server that listens there, or the code of the error. */
function listening(where: net.ListenOptions): Promise<net.Server | string> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    server.listen(where, () => resolve(server));
  });
}
