import { createServer, type Socket } from 'node:net';

export interface Mailbox {
  url: string;
  /** The received messages, headers and body as sent. */
  messages: { to: string; source: string }[];
  /** Refuses messages to this address from now on; undefined refuses none. */
  refuse(address: string | undefined): void;
  close(): Promise<void>;
}

/** A mail server that accepts and keeps messages. */
export async function openMailbox(): Promise<Mailbox> {
  const messages: Mailbox['messages'] = [];
  let refused: string | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [to, source, isData, rest] = ['', '', false, ''];
    const answer = (line: string) => socket.write(`${line}\r\n`);
    const take = (line: string) => {
      if (isData && line === '.') {
        messages.push({ to, source });
        [isData, source] = [false, ''];
        answer('250 ok');
      } else if (isData) source += `${line}\r\n`;
      else if (/^RCPT/i.test(line)) {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        answer(to === refused ? '550 no' : '250 ok');
      } else if (/^DATA/i.test(line)) {
        isData = true;
        answer('354 go on');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else answer('250 ok');
    };
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
    });
    socket.on('error', () => undefined);
    answer('220 mailbox');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    refuse: (one) => {
      refused = one;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
