import { endpoints } from '@portal/contract/endpoints';
import { isFile } from '@portal/contract/endpoints/operation';
import { findEndpoint } from '@portal/contract/find-endpoint';
import { openApiDocument } from '@portal/contract/openapi';
import { tagOf } from '@portal/kept-answers/entity-tag';
import { dayOf } from '@portal/vietnamese/days';
import { changesState } from '../changes/read-changes';
import { nextAppearance } from '../content/record-changes/next-appearance';
import type { Database } from '../platform/database/database';
import type { FileState } from '../platform/http/problem';
import { publicAddress } from '../platform/http/public-address';

/** The form of all files: a release that writes others describes them otherwise. */
let form: string | undefined;

export function isFileAddress(address: string): boolean {
  const found = findEndpoint(address);
  return found !== undefined && isFile(endpoints[found.path]);
}

/**
 * What a file that begins now is made from: the state of what is published, the day, and what has appeared
 * by itself. All processes and restarts name an equal state equally.
 */
export async function presentFileState(db: Database): Promise<FileState> {
  const [{ seq, revision, digest }, next] = await Promise.all([
    changesState(db),
    nextAppearance(db),
  ]);
  form ??= JSON.stringify(openApiDocument());
  const parts = [seq, revision, digest, dayOf(new Date()), next?.getTime(), publicAddress('/')];
  const tag = tagOf(Buffer.from(JSON.stringify([...parts, form])));
  return { tag, generation: `${seq}/${revision}` };
}
