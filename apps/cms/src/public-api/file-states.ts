import { endpoints } from '@portal/contract/endpoints';
import { answersWithFile } from '@portal/contract/endpoints/operation';
import { findEndpoint } from '@portal/contract/find-endpoint';
import { openApiDocument } from '@portal/contract/openapi';
import { tagOf } from '@portal/kept-answers/entity-tag';
import { dayOf } from '@portal/vietnamese/days';
import { changesState } from '../changes/read-changes';
import { nextAppearance } from '../content/record-changes/next-appearance';
import type { Database } from '../platform/database/database';
import type { FileState } from '../platform/http/problem';
import { publicAddress } from '../platform/http/public-address';

/** Stands for the format of all files: a release with another format has another OpenAPI document. */
let form: string | undefined;

export function isFileAddress(address: string): boolean {
  const found = findEndpoint(address);
  return found !== undefined && answersWithFile(endpoints[found.path]);
}

/**
 * The state from which a file that starts now is made: the published content, the day, and items that
 * appeared by their posting date. Equal states have equal tags in all processes and after restarts.
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
