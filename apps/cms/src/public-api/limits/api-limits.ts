import type { IncomingMessage } from 'node:http';
import { AddressLimits, type AddressLimitSettings } from '@portal/rate-limits/address-limits';
import { apiTokenIn } from '@portal/rate-limits/api-token';
import { Quotas, TOKEN_QUOTA, type Taken } from '@portal/rate-limits/quotas';
import {
  requestWithBody,
  tooManyRequests,
  unknownToken,
  type ProblemAnswer,
} from '../../platform/http/problem';
import type { ApiClients } from './api-clients';

export interface Admission {
  /** Headers for any answer, also for a refusal. */
  headers: Record<string, string>;
  /** The answer, if the request is refused. */
  refusal?: ProblemAnswer;
}

/** Applies rate limits to every request to the public API, before any other work. */
export class ApiLimits {
  readonly #addresses: AddressLimits;
  readonly #tokens = new Quotas();
  readonly #clients: ApiClients;

  constructor(settings: AddressLimitSettings, clients: ApiClients) {
    this.#addresses = new AddressLimits(settings);
    this.#clients = clients;
  }

  /** Rejects only if the database fails during the lookup of a token. */
  async admit(request: IncomingMessage): Promise<Admission> {
    if (hasBody(request)) {
      return { headers: { Connection: 'close' }, refusal: requestWithBody() };
    }
    const token = apiTokenIn(request.headers.authorization);
    if (token === undefined) return this.#countAddress(request);
    const client = await this.#clients.find(token);
    if (!client) {
      const { headers, refusal } = await this.#countAddress(request);
      if (refusal) return { headers, refusal };
      return { headers: { ...headers, 'WWW-Authenticate': 'Bearer' }, refusal: unknownToken() };
    }
    const quota = { name: TOKEN_QUOTA, requests: client.perMinute };
    return admission(await this.#tokens.take(String(client.id), quota));
  }

  /** Takes a slot for a long-lived request; the result releases it. Undefined if its network has none. */
  enter(request: IncomingMessage): (() => void) | undefined {
    return this.#addresses.enter(request);
  }

  async #countAddress(request: IncomingMessage): Promise<Admission> {
    return admission(await this.#addresses.take(request));
  }
}

function admission({ waitSeconds, headers }: Taken): Admission {
  if (waitSeconds === 0) return { headers };
  return { headers, refusal: tooManyRequests(waitSeconds) };
}

/** GET and HEAD must not have a body (RFC 9110, 9.3.1); a length of zero is fine. */
function hasBody({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined || !/^0+$/.test(headers['content-length'] ?? '0')
  );
}
