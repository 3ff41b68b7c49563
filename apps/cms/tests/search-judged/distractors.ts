import { createHash } from 'node:crypto';
import type { SearchDocument } from '../../src/search/documents/search-document.js';
import { AUTHORS, DEEDS, MATTERS, PLACES, SENTENCES, THINGS } from './parts.js';
import { issued, written } from './written.js';

/** The amounts of a portal that is some years old. */
const AMOUNTS = { article: 1_050, video: 120, gallery: 150, page: 40 } as const;
const DOCUMENTS = 260;
const LAST_DAY = Date.UTC(2026, 10, 24);
const DAYS = 13 * 365;

/** Entries that answer no query, spread over thirteen years; the same in every run. */
export function distractors(): SearchDocument[] {
  const types: (keyof typeof AMOUNTS)[] = ['article', 'video', 'gallery', 'page'];
  return [
    ...types.flatMap((type) =>
      Array.from({ length: AMOUNTS[type] }, (_, index) => distractor(type, index)),
    ),
    ...Array.from({ length: DOCUMENTS }, (_, index) => otherDocument(index)),
  ];
}

function distractor(type: keyof typeof AMOUNTS, index: number): SearchDocument {
  const pick = picking(`${type} ${index}`);
  const title = `${pick(DEEDS)} ${pick(THINGS)} ${pick(PLACES)}`;
  const sentences = Array.from({ length: 8 }, () => pick(SENTENCES));
  const text = [...sentences, pick(THINGS), pick(AUTHORS)].join('\n');
  return written(type, `${type}-${index}`, pick.day(), title, text);
}

/** Numbers from 300 on never equal the number of a judged document. */
function otherDocument(index: number): SearchDocument {
  const pick = picking(`legal-document ${index}`);
  const day = pick.day();
  const text = Array.from({ length: 4 }, () => pick(SENTENCES)).join('\n');
  const number = `${300 + index}/${day.slice(0, 4)}/QĐ-UBND`;
  return issued('Quyết định', number, day, `Ban hành Quy định về ${pick(MATTERS)}`, text);
}

/** A deterministic choice: hashes the seed and a counter. */
function picking(seed: string) {
  let step = 0;
  const next = (below: number) => {
    step += 1;
    return createHash('sha256').update(`${seed} ${step}`).digest().readUInt32BE() % below;
  };
  const pick = (list: readonly string[]) => list[next(list.length)] ?? '';
  const day = () => new Date(LAST_DAY - next(DAYS) * 86_400_000).toISOString().slice(0, 10);
  return Object.assign(pick, { day });
}
