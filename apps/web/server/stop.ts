import type { Server } from 'node:http';

const LONGEST_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Accepts no new connections, lets running requests finish, and cuts those that take too long. */
export async function stopGracefully(server: Server, longestMs = LONGEST_MS): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const limit = setTimeout(() => server.closeAllConnections(), longestMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
