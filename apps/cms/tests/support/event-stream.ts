import { changeList } from '@portal/contract/changes';
import * as z from 'zod/mini';
import type { Cms } from './cms.js';

export interface StreamEvent {
  name: string;
  id: string | undefined;
  list: z.output<typeof changeList>;
}

export interface EventStream {
  response: Response;
  /** The next event, without heartbeats; undefined at the end of the stream. */
  next: () => Promise<StreamEvent | undefined>;
  close: () => Promise<void>;
}

/** Reads the changes as a browser's EventSource does, and checks each event by the contract. */
export async function openStream(
  { url }: Pick<Cms, 'url'>,
  search = '',
  headers: Record<string, string> = {},
): Promise<EventStream> {
  const response = await fetch(`${url}/api/v1/changes/stream${search}`, { headers });
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = new TextDecoder();
  let unread = '';
  async function next(): Promise<StreamEvent | undefined> {
    const [block, ...rest] = unread.split('\n\n');
    if (rest.length === 0) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      unread += decoder.decode(value, { stream: true });
      return next();
    }
    unread = rest.join('\n\n');
    const fields = new Map(
      (block ?? '').split('\n').map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), line.slice(at + 2)];
      }),
    );
    const data = fields.get('data');
    if (data === undefined) return next();
    const list = z.parse(changeList, JSON.parse(data));
    return { name: fields.get('event') ?? 'message', id: fields.get('id'), list };
  }
  return { response, next, close: () => reader.cancel() };
}
