import type { FacetValue } from '@portal/contract/legal-document';
import type { Facet } from '@portal/contract/document-filters';
import { useState } from 'react';
import { FACET_PARAMETERS } from '../../lib/addresses.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import styles from './facet-group.module.css';
import { valueSlug } from './facet-slugs.ts';

interface FacetGroupProps {
  facet: Facet;
  values: FacetValue[];
  chosen: string[];
  onChange: (form: HTMLFormElement | null) => void;
}

const SHOWN_VALUES = 8;

/** The values of one facet with their counts; of many, the first, and the rest on demand. */
export function FacetGroup({ facet, values, chosen, onChange }: FacetGroupProps) {
  const label = documentListTexts.facets[facet];
  const [first, others] = splitUp(inOrder(facet, values));
  // Only the initial state: closing it later could hide the focused element.
  const [startsOpen] = useState(() => others.some(({ value }) => chosen.includes(value)));
  const boxes = (shown: FacetValue[]) => (
    <ul className={styles.values}>
      {shown.map(({ value, label: name, count }) => (
        <li key={value}>
          <label className={styles.value}>
            <input
              type="checkbox"
              name={FACET_PARAMETERS[facet]}
              value={valueSlug(facet, value)}
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => onChange(currentTarget.form)}
            />
            <span>{name}</span>{' '}
            <span className={styles.count}>
              {count} <span className="visually-hidden">{documentListTexts.documents}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
  if (values.length === 0) return null;
  return (
    <details open className={styles.group}>
      <summary>
        {label}
        {chosen.length > 0 && (
          <span className={styles.chosen}> ({documentListTexts.chosenInFacet(chosen.length)})</span>
        )}
      </summary>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{label}</legend>
        {boxes(first)}
        {others.length > 0 && (
          <details className={styles.more} open={startsOpen}>
            <summary>
              <span className={styles.toOpen}>{documentListTexts.more(others.length)}</span>
              <span className={styles.toClose}>{documentListTexts.less}</span>
            </summary>
            {boxes(others)}
          </details>
        )}
      </fieldset>
    </details>
  );
}

/** Years in descending order; the API sorts the other facets by frequency. */
function inOrder(facet: Facet, values: FacetValue[]): FacetValue[] {
  if (facet !== 'year') return values;
  return values.toSorted((one, other) => other.value.localeCompare(one.value));
}

/** Shows the last value instead of hiding a single one. */
function splitUp(values: FacetValue[]): [FacetValue[], FacetValue[]] {
  const shown = values.length === SHOWN_VALUES + 1 ? values.length : SHOWN_VALUES;
  return [values.slice(0, shown), values.slice(shown)];
}
