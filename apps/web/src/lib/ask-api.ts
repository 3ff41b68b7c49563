export interface ApiReply {
  ok: boolean;
  status: number;
  /** Parsed JSON; undefined where it is none. Whoever gets it may not change it. */
  body: unknown;
}

export type AskApi = (url: URL, signal: AbortSignal) => Promise<ApiReply>;

export const askNow: AskApi = async (url, signal) => {
  // On the server the cms is near: compressing would take longer than sending.
  const headers: HeadersInit = import.meta.env.SSR ? { 'Accept-Encoding': 'identity' } : {};
  const response = await fetch(url, { headers, signal });
  const body: unknown = await response.json().catch(() => undefined);
  return { ok: response.ok, status: response.status, body };
};

/** The web server keeps answers; a browser asks for each. */
export const serverApi: { ask: AskApi } = { ask: askNow };
