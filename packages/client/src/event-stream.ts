/**
 * The data of each server-sent event (HTML Standard, 9.2) in a body. `onSign` is called for every chunk,
 * comments included.
 */
export async function* eventData(
  body: ReadableStream<Uint8Array>,
  onSign: () => void = () => undefined,
): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let line = '';
  let data: string[] = [];
  let endedByReturn = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onSign();
      for (const part of decoder.decode(value, { stream: true })) {
        // `\r\n` is one end of line, even if it arrives in two chunks.
        const isSecond = part === '\n' && endedByReturn;
        endedByReturn = part === '\r';
        if (isSecond) continue;
        if (part !== '\n' && part !== '\r') {
          line += part;
          continue;
        }
        if (line.startsWith('data:')) data.push(line.slice('data:'.length).replace(/^ /, ''));
        if (line === '' && data.length > 0) {
          yield data.join('\n');
          data = [];
        }
        line = '';
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
