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
  /** Headers of the answer, whatever it is. */
  headers: Record<string, string>;
  /** The answer, if the request gets no other. */
  refusal?: ProblemAnswer;
}

/** Decides about every request to the public API before anything else is done for it. */
export class ApiLimits {
  readonly #addresses: AddressLimits;
  readonly #tokens = new Quotas();
  readonly #clients: ApiClients;

  constructor(settings: AddressLimitSettings, clients: ApiClients) {
    this.#addresses = new AddressLimits(settings);
    this.#clients = clients;
  }

  /** Rejects only if a token has to be looked up and the database is away. */
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

  /** A place for a request that lasts, to be given back; undefined if its network has no more. */
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

/** A request to read has none (RFC 9110, 9.3.1); a length of zero says so. */
function hasBody({ headers }: IncomingMessage): boolean {
  return (
    headers['transfer-encoding'] !== undefined || !/^0+$/.test(headers['content-length'] ?? '0')
  );
}
