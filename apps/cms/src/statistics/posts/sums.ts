import type { ContentTypeName } from '@portal/contract/content-types';
import { CONTENT_TYPES } from '@portal/contract/content-types';
import type { PostedItem } from './posted-items';

export const GROUPINGS = ['kind', 'category', 'author', 'madeBy'] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface Sum {
  /** Empty for items without a value. */
  name: string;
  count: number;
  byType: Partial<Record<ContentTypeName, number>>;
}

type Sums = Record<Grouping, Sum[]>;

/** Counts items of a stream, so that only the counts are in memory. */
export class Counting {
  total = 0;
  readonly #groups: Record<Grouping, Map<string, Sum>> = {
    ...{ kind: new Map(), category: new Map() },
    ...{ author: new Map(), madeBy: new Map() },
  };

  add(item: PostedItem): void {
    this.total += 1;
    const { type, category, author, madeBy } = item;
    this.#count('kind', CONTENT_TYPES[type].label, type);
    this.#count('category', category, type);
    this.#count('author', author, type);
    this.#count('madeBy', madeBy, type);
  }

  #count(grouping: Grouping, name: string, type: ContentTypeName): void {
    const groups = this.#groups[grouping];
    const sum = groups.get(name) ?? { name, count: 0, byType: {} };
    sum.count += 1;
    sum.byType[type] = (sum.byType[type] ?? 0) + 1;
    groups.set(name, sum);
  }

  /** The sums, largest first. */
  sums(): Sums {
    const { kind, category, author, madeBy } = this.#groups;
    return {
      ...{ kind: inOrder(kind), category: inOrder(category) },
      ...{ author: inOrder(author), madeBy: inOrder(madeBy) },
    };
  }
}

function inOrder(groups: ReadonlyMap<string, Sum>): Sum[] {
  return [...groups.values()].toSorted(
    (one, other) => other.count - one.count || one.name.localeCompare(other.name, 'vi'),
  );
}
