import { listTexts as texts } from './list-texts';

type Operator = keyof typeof texts.operators;

interface Filter {
  name: string;
  type: string;
  operators?: { label: unknown; value: string }[];
}

interface Filters {
  displayedFilters: Filter[];
  layout: unknown;
}

/** Technical fields, by which nobody filters. */
const OF_MACHINES = new Set([
  ...['id', 'documentId', 'slug', 'numberKey', 'publishedAt', 'locale', 'localizations'],
]);

const MAY_BE_EMPTY: Operator[] = ['$null', '$notNull'];
/** `$eq` comes first, because Strapi preselects it. */
const OPERATORS: Readonly<Record<string, Operator[]>> = {
  string: ['$eq', '$containsi', ...MAY_BE_EMPTY],
  text: ['$eq', '$containsi', ...MAY_BE_EMPTY],
  relation: ['$eq', '$containsi', ...MAY_BE_EMPTY],
  date: ['$eq', '$gte', '$lte', ...MAY_BE_EMPTY],
  datetime: ['$eq', '$gte', '$lte', ...MAY_BE_EMPTY],
  integer: ['$eq', '$gte', '$lte'],
  enumeration: ['$eq', '$ne', ...MAY_BE_EMPTY],
  boolean: ['$eq'],
};

/** Hides technical filters and names operators in plain words. */
export function showFilters({ displayedFilters, layout }: Filters): Filters {
  return {
    displayedFilters: displayedFilters
      .filter(({ name }) => !OF_MACHINES.has(name))
      .map((filter) => ({ ...filter, ...operatorsOf(filter) })),
    layout,
  };
}

/** Keeps the operators that Strapi sets itself, for persons and the status. */
function operatorsOf({ type, operators }: Filter): Pick<Filter, 'operators'> {
  const known = OPERATORS[type];
  if (operators || !known) return {};
  return { operators: known.map((value) => ({ label: texts.operators[value], value })) };
}
