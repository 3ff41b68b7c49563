import { askBy, type ApiReply as Reply, type Ask } from '@portal/client/ask';
import type { Answers } from './answers.ts';

export interface ApiReply extends Reply {
  /** What the body has been read as: a reply that is kept is read once. */
  read: Partial<Answers>;
}

export type AskApi = Ask<ApiReply>;

// On the server the cms is near: compressing would take longer than sending.
const ask = askBy(import.meta.env.SSR ? { 'Accept-Encoding': 'identity' } : {});

export const askNow: AskApi = async (url, signal) => ({ ...(await ask(url, signal)), read: {} });

/** The web server keeps answers; a browser asks for each. */
export const serverApi: { ask: AskApi } = { ask: askNow };
