import fs from 'node:fs';
import { endpoints } from '@portal/contract/endpoints';
import * as z from 'zod/mini';
import { addressOf, fileOf, type Asked, type Path } from './address.ts';
import { readRecord, type RecordedAnswer } from './record.ts';

export type Answer<P extends Path> = z.output<(typeof endpoints)[P]['answer']>;

export function findRecorded(address: string): RecordedAnswer | undefined {
  const file = fileOf(address);
  return fs.existsSync(file) ? readRecord(fs.readFileSync(file, 'utf8')) : undefined;
}

/** The recorded answer of the cms, parsed by the contract. */
export function recorded<P extends Path>(endpoint: P, asked: Asked = {}): Answer<P> {
  const address = addressOf(endpoint, asked);
  const found = findRecorded(address);
  if (!found) throw new Error(adviceFor(address));
  const { body } = found;
  assertAnswer(endpoint, body);
  return body;
}

/** Throws if the body does not match the endpoint's contract. */
export function assertAnswer<P extends Path>(
  endpoint: P,
  body: unknown,
): asserts body is Answer<P> {
  z.parse(endpoints[endpoint].answer, body);
}

export function adviceFor(address: string): string {
  return `${address} is not recorded: add it to packages/api-fixtures/src/addresses.ts and run npm run record-fixtures.`;
}
