import type { Facets } from '@portal/contract/legal-document';
import { FACETS } from '@portal/contract/document-filters';
import { canSearch, MAX_SEARCH_LENGTH } from '@portal/contract/search-text';
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import {
  documentListAddress,
  FROM_PARAMETER,
  ON_PARAMETER,
  QUERY_PARAMETER,
  TO_PARAMETER,
} from '../../lib/addresses.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import { DayField } from '../../ui/day-picker/day-field.tsx';
import styles from './document-form.module.css';
import { FacetGroup } from './facet-group.tsx';
import { SortField } from './sort-field.tsx';
import { useDocumentForm } from './use-document-form.ts';

interface DocumentFormProps {
  facets: Facets;
  /** The number of documents in the list. */
  found: number;
  children: ReactNode;
}

/** The search form and filters, around the list itself. */
export function DocumentForm({ facets, found, children }: DocumentFormProps) {
  const { search, ignored, isComing, choose, submit } = useDocumentForm();
  const panel = useRef<HTMLDetailsElement>(null);
  useEscape(panel);
  const id = useId();
  const { q, from, to, on, chosen, sort } = search;
  const isSpanChosen = from !== undefined || to !== undefined;
  const count =
    FACETS.flatMap((facet) => chosen[facet]).length +
    (isSpanChosen ? 1 : 0) +
    (on === undefined ? 0 : 1);
  return (
    <form
      action={documentListAddress()}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (panel.current) panel.current.open = false;
        submit(event.currentTarget);
      }}
    >
      <search className={styles.search}>
        <label htmlFor={id} className={styles.label}>
          {documentListTexts.query}
        </label>
        <div className={styles.query}>
          <input
            key={q}
            id={id}
            type="search"
            name={QUERY_PARAMETER}
            defaultValue={q}
            maxLength={MAX_SEARCH_LENGTH}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            className={styles.field}
          />
          <button type="submit" className={styles.button}>
            {documentListTexts.search}
          </button>
        </div>
        <p id={`${id}-hint`} className={styles.hint}>
          {q !== '' && !canSearch(q)
            ? documentListTexts.unsearchable(q)
            : documentListTexts.queryHint}
        </p>
      </search>
      <details ref={panel} className={styles.panel}>
        <summary>{documentListTexts.filtersChosen(count)}</summary>
        <div role="group" aria-label={documentListTexts.filters} className={styles.filters}>
          <DayField
            name={ON_PARAMETER}
            label={documentListTexts.on}
            day={on}
            ignored={ignored}
            button={documentListTexts.showOn}
          />
          <fieldset className={styles.span}>
            <legend>{documentListTexts.issued}</legend>
            <DayField
              name={FROM_PARAMETER}
              label={documentListTexts.from}
              day={from}
              ignored={ignored}
            />
            <DayField name={TO_PARAMETER} label={documentListTexts.to} day={to} ignored={ignored} />
            <button type="submit" className={styles.send}>
              {documentListTexts.showIssued}
            </button>
          </fieldset>
          {FACETS.map((facet) => (
            <FacetGroup
              key={facet}
              facet={facet}
              values={facets[facet]}
              chosen={chosen[facet]}
              onChange={choose}
            />
          ))}
          <button type="submit" className={`${styles.button} ${styles.show}`}>
            {documentListTexts.showResults(found)}
          </button>
        </div>
      </details>
      <div className={styles.results} aria-busy={isComing}>
        <SortField sort={sort} onChange={choose} />
        {children}
      </div>
    </form>
  );
}

/** Escape closes it, as any sheet over a page; the focus returns to the summary that opened it. */
function useEscape(panel: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const sheet = panel.current;
    function close({ key }: KeyboardEvent) {
      if (key !== 'Escape' || !sheet?.open) return;
      sheet.open = false;
      sheet.querySelector('summary')?.focus();
    }
    sheet?.addEventListener('keydown', close);
    return () => sheet?.removeEventListener('keydown', close);
  }, [panel]);
}
