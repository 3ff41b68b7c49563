import type { Answers } from './answers.ts';

export interface ApiReply {
  ok: boolean;
  status: number;
  /** Parsed JSON; undefined where it is none. Whoever gets it may not change it. */
  body: unknown;
  /** Of the JSON, in UTF-16 units. */
  length: number;
  /** What the body has been read as: a reply that is kept is read once. */
  read: Partial<Answers>;
}

export type AskApi = (url: URL, signal: AbortSignal) => Promise<ApiReply>;

export const askNow: AskApi = async (url, signal) => {
  // On the server the cms is near: compressing would take longer than sending.
  const headers: HeadersInit = import.meta.env.SSR ? { 'Accept-Encoding': 'identity' } : {};
  const response = await fetch(url, { headers, signal });
  const text = await response.text().catch(() => '');
  const { ok, status } = response;
  return { ok, status, body: parsed(text), length: text.length, read: {} };
};

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The web server keeps answers; a browser asks for each. */
export const serverApi: { ask: AskApi } = { ask: askNow };
