import { askBy, type ApiReply as Reply, type Ask } from '@portal/client/ask';
import type { Answers } from './answers.ts';

export interface ApiReply extends Reply {
  /** The body as parsed, so that a kept reply is parsed once. */
  read: Partial<Answers>;
}

export type AskApi = Ask<ApiReply>;

// The cms is near the server: compressing would take longer than sending.
const ask = askBy(import.meta.env.SSR ? { 'Accept-Encoding': 'identity' } : {});

export const askNow: AskApi = async (url, signal) => ({ ...(await ask(url, signal)), read: {} });

/** The web server replaces `ask` by a cached one; a browser asks each time. */
export const serverApi: { ask: AskApi } = { ask: askNow };
