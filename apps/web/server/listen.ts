import type { Server } from 'node:http';

const SENTENCES: Record<string, string> = {
  EADDRINUSE: 'đang được chương trình khác dùng',
  EACCES: 'không được phép dùng',
};

/** Resolves with the port; rejects with a sentence that says why it cannot be used. */
export function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = SENTENCES[error.code ?? ''] ?? error.message;
      const sentence = `Cổng ${port} ${reason}. Hãy đặt WEB_PORT là một cổng khác.`;
      reject(new Error(sentence, { cause: error }));
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
