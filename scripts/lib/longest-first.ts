import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by their names; nothing in a new clone tells vitest of them. */
const LONGEST = ['search-writes', 'read-models', 'first-content', 'slug-races'];

/** Starts the longest files of each project first: the last core to finish waits for no other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- This one is vitest's.
    const projects = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...projects.values()].flatMap((ofOne) => [
      ...ofOne.filter(isLong),
      ...ofOne.filter((file) => !isLong(file)),
    ]);
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return LONGEST.includes(path.basename(moduleId, '.test.ts'));
}
