import type { SearchDocument } from '../../src/search/documents/search-document.js';
import { distractors } from './distractors.js';
import { groupsOfNumbers } from './groups-of-numbers.js';
import { groupsOfSubjects } from './groups-of-subjects.js';
import { groupsOfWords } from './groups-of-words.js';

/** Some 1,700 entries of all types, indexed beside the first content. */
export function corpus(): SearchDocument[] {
  return [...groupsOfNumbers, ...groupsOfWords, ...groupsOfSubjects, ...distractors()];
}
