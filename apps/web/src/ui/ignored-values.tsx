import type { IgnoredValue } from '../lib/address-reader.ts';
import {
  FACET_PARAMETERS,
  FROM_PARAMETER,
  ON_IN_API,
  ON_PARAMETER,
  PAGE_PARAMETER,
  PHOTO_PARAMETER,
  SORT_PARAMETER,
  TO_PARAMETER,
} from '../lib/addresses.ts';
import { ignoredValueTexts } from '../texts/ignored-values.ts';
import styles from './ignored-values.module.css';

const PARAMETERS = {
  ...FACET_PARAMETERS,
  sort: SORT_PARAMETER,
  from: FROM_PARAMETER,
  to: TO_PARAMETER,
  on: ON_PARAMETER,
  page: PAGE_PARAMETER,
  photo: PHOTO_PARAMETER,
} satisfies Partial<Record<keyof typeof ignoredValueTexts.parameters, string>>;

const NAMES = new Map<string, readonly [name: string, taken: string]>(
  Object.entries(ignoredValueTexts.parameters),
);
const BY_PARAMETER = new Map([
  ...Object.entries(PARAMETERS).map(([key, parameter]) => [parameter, NAMES.get(key)] as const),
  [ON_IN_API, NAMES.get('on')],
]);

/** Lists the values of the address that the page ignores, and what they should be. */
export function IgnoredValues({ values }: { values: IgnoredValue[] }) {
  if (values.length === 0) return null;
  return (
    <div role="note" className={styles.note}>
      <p>{ignoredValueTexts.heading}</p>
      <ul>
        {values.map((one) => (
          <li key={`${one.parameter} ${one.value}`}>{lineOf(one)}</li>
        ))}
      </ul>
    </div>
  );
}

const MAX_SHOWN = 60;

function lineOf({ parameter, value }: IgnoredValue): string {
  const [name, taken] = BY_PARAMETER.get(parameter) ?? ignoredValueTexts.parameters.other;
  const shown = value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value;
  return ignoredValueTexts.line({ name, value: shown, taken });
}
