import { useId } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { QUERY_PARAMETER, searchAddress } from '../lib/addresses.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './search-form.module.css';

function queryIn(search: string): string {
  return new URLSearchParams(search).get(QUERY_PARAMETER) ?? '';
}

/** A plain form, so that it works before and without JavaScript. */
export function SearchForm() {
  const id = useId();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const query = pathname === searchAddress() ? queryIn(search) : '';
  return (
    <search className={styles.search}>
      <form
        action={searchAddress()}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get(QUERY_PARAMETER);
          void navigate(searchAddress(typeof typed === 'string' ? typed.trim() : ''));
        }}
      >
        <label htmlFor={id} className="visually-hidden">
          {layoutTexts.searchLabel}
        </label>
        <input
          key={query}
          id={id}
          type="search"
          name={QUERY_PARAMETER}
          defaultValue={query}
          placeholder={layoutTexts.searchHint}
          maxLength={200}
          autoComplete="off"
          className={styles.input}
        />
        <button type="submit" className={styles.button}>
          {layoutTexts.search}
        </button>
      </form>
    </search>
  );
}
