import net from 'node:net';
import { Trouble } from './trouble.ts';

const DEFAULT_PORT = 5432;
const TIMEOUT_MS = 5_000;

/** Checks that a server answers at `DATABASE_URL` before the long work begins. */
export async function requireDatabase(text = process.env['DATABASE_URL'] ?? ''): Promise<void> {
  if (text === '') return;
  const url = URL.parse(text);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new Trouble(
      'DATABASE_URL không đúng dạng: hãy đặt như postgres://nguoi-dung:mat-khau@may-chu:5432/ten-co-so-du-lieu, hoặc bỏ trống để dùng SQLite.',
    );
  }
  const host = url.hostname.replace(/^\[|\]$/g, '') || 'localhost';
  const port = url.port === '' ? DEFAULT_PORT : Number(url.port);
  if (await answers(host, port)) return;
  // Shows only host and port, because the URL holds a password.
  throw new Trouble(
    `Không kết nối được tới PostgreSQL tại ${host}:${port} (DATABASE_URL): hãy kiểm tra máy chủ đó đang chạy, hoặc bỏ DATABASE_URL để dùng SQLite.`,
  );
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(TIMEOUT_MS, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
