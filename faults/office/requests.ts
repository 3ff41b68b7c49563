const REQUEST_MS = 30_000;

export interface Reply {
  status: number;
  text: string;
}

export interface Question {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: object | FormData;
  headers?: Record<string, string>;
}

/** Sends one request; status 0 means no answer. */
export async function ask(
  url: string,
  { method = 'GET', body, headers }: Question = {},
): Promise<Reply> {
  const isForm = body instanceof FormData;
  try {
    const response = await fetch(url, {
      method,
      headers: {
        // The server may rightly close a kept connection just as the next request is sent.
        connection: 'close',
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined || isForm ? (body ?? null) : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_MS),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: 0, text: String(error) };
  }
}

export const isOk = ({ status }: Reply) => status >= 200 && status < 300;
