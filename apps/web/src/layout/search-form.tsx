import { useLocation, useNavigate } from 'react-router';
import { QUERY_PARAMETER, searchAddress } from '../lib/addresses.ts';
import { layoutTexts } from '../texts/layout.ts';
import { SearchField } from './search-field.tsx';
import styles from './search-form.module.css';

function queryIn(search: string): string {
  return new URLSearchParams(search).get(QUERY_PARAMETER) ?? '';
}

/** A plain form, so that it works before and without JavaScript. */
export function SearchForm() {
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
        <SearchField key={query} query={query} />
        <button type="submit" className={styles.button}>
          {layoutTexts.search}
        </button>
      </form>
    </search>
  );
}
