import { DOCUMENT_SORTS, type DocumentSort } from '@portal/contract/document-filters';
import { useId } from 'react';
import { SORT_PARAMETER } from '../../lib/addresses.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import styles from './sort-field.module.css';
import { sortSlug } from './facet-slugs.ts';

interface SortFieldProps {
  sort: DocumentSort;
  onChange: (form: HTMLFormElement | null) => void;
}

export function SortField({ sort, onChange }: SortFieldProps) {
  const id = useId();
  return (
    <p className={styles.sort}>
      <label htmlFor={id}>{documentListTexts.sort}</label>
      <select
        id={id}
        name={SORT_PARAMETER}
        value={sortSlug(sort)}
        onChange={({ currentTarget }) => onChange(currentTarget.form)}
      >
        {DOCUMENT_SORTS.map((one) => (
          <option key={one} value={sortSlug(one)}>
            {documentListTexts.sorts[one]}
          </option>
        ))}
      </select>
    </p>
  );
}
