import http from 'node:http';

export interface Load {
  connections: number;
  milliseconds: number;
  headers?: Record<string, string>;
}

/** The cms never answers a request with a token from its kept answers. */
export const UNKEPT = { Authorization: 'Bearer do-luong' };

export interface Measured {
  /** Answers per second. */
  rate: number;
  /** The median in milliseconds. */
  latency: number;
  /** The 99th percentile in milliseconds. */
  p99: number;
  count: number;
}

/**
 * Sends one request after another on each connection until the time is over, and awaits the last answers. Any
 * status but 200 is an error, because fast refusals would improve the rate.
 */
export async function applyLoad(
  origin: string,
  nextPath: () => string,
  { connections, milliseconds, headers = {} }: Load,
): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const start = performance.now();
  const work = async () => {
    do {
      const begun = performance.now();
      await get(agent, origin + nextPath(), headers);
      latencies.push(performance.now() - begun);
    } while (performance.now() - start < milliseconds);
  };
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  const sorted = latencies.toSorted((one, other) => one - other);
  const p99 = sorted[Math.ceil(0.99 * sorted.length) - 1] ?? 0;
  const count = latencies.length;
  return { rate: count / seconds, latency: median(latencies), p99, count };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
}

const CLOSED = new Set<string | undefined>(['ECONNRESET', 'EPIPE']);

/** Rejects any status but 200. */
export function get(
  agent: http.Agent,
  url: string,
  headers: Record<string, string> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers }, (response) => {
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
      response.on('error', reject);
      response.resume();
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close a kept connection just as a request arrives; HTTP clients then retry.
      if (request.reusedSocket && CLOSED.has(error.code))
        get(agent, url, headers).then(resolve, reject);
      else reject(error);
    });
  });
}
