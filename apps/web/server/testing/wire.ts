import net from 'node:net';

/** A fake cms that stores every byte it receives, and answers each request head with its path. */
export async function startWireCms() {
  const heads: string[] = [];
  const server = net.createServer((socket) => {
    let unread = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const parts = (unread + bytes.toString('latin1')).split('\r\n\r\n');
      unread = parts.pop() ?? '';
      for (const head of parts) {
        heads.push(head);
        const [, path = ''] = head.split(' ');
        const start = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n`;
        socket.write(`${start}Content-Length: ${path.length}\r\n\r\n${path}`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: new URL(`http://127.0.0.1:${port}`), heads, close: () => void server.close() };
}

/** Writes the parts in turn with a pause between them, and reads until the server closes. */
export function exchange(port: number, parts: string[], pauseMs = 0): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    let answer = '';
    const timers = parts.map((part, index) =>
      setTimeout(() => socket.writable && socket.write(part, 'latin1'), index * pauseMs),
    );
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (answer += text));
    // Bytes sent after the server has closed are answered by a reset.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      for (const timer of timers) clearTimeout(timer);
      resolve(answer);
    });
  });
}
