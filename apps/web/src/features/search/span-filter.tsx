import { CONTENT_TYPES } from '@portal/contract/content-types';
import type { Day } from '@portal/vietnamese/days';
import { Link, useNavigate } from 'react-router';
import type { IgnoredValue } from '../../lib/address-reader.ts';
import {
  FROM_PARAMETER,
  QUERY_PARAMETER,
  searchAddress,
  TO_PARAMETER,
  TYPE_PARAMETER,
} from '../../lib/addresses.ts';
import { FOCUS_STAYS } from '../../lib/focus-place.ts';
import { parametersOf } from '../../lib/form-parameters.ts';
import { searchTexts } from '../../texts/search.ts';
import { DayField } from '../../ui/day-picker/day-field.tsx';
import { addressOfSearch, readSearch, type Search } from './search-address.ts';
import { spanChoices } from './span-choices.ts';
import { Button } from '../../ui/button.tsx';
import styles from './span-filter.module.css';

interface SpanFilterProps {
  search: Search;
  /** Invalid days stay in their fields. */
  ignored: IgnoredValue[];
  today: Day;
}

/** Filters by posting date: preset spans, or any other by its days. */
export function SpanFilter({ search, ignored, today }: SpanFilterProps) {
  const navigate = useNavigate();
  const { q, type, from, to } = search;
  const choices = spanChoices(today);
  const chosen = choices.find(({ span }) => span.from === from && span.to === to);
  const isMistyped = ignored.some(
    ({ parameter }) => parameter === FROM_PARAMETER || parameter === TO_PARAMETER,
  );
  return (
    <details open={isMistyped} className={styles.filter}>
      <summary>
        {searchTexts.time}: {chosen ? searchTexts.times[chosen.name] : searchTexts.span(search)}
      </summary>
      <ul className={styles.choices}>
        {choices.map(({ name, span }) => (
          <li key={name}>
            <Link
              to={addressOfSearch({ ...search, ...span, page: 1 })}
              state={FOCUS_STAYS}
              preventScrollReset
              aria-current={name === chosen?.name ? 'true' : undefined}
              className={styles.choice}
            >
              {searchTexts.times[name]}
            </Link>
          </li>
        ))}
      </ul>
      <form
        action={searchAddress()}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(addressOfSearch(readSearch(parametersOf(event.currentTarget)).search));
        }}
      >
        <input type="hidden" name={QUERY_PARAMETER} value={q} />
        {type !== undefined && (
          <input type="hidden" name={TYPE_PARAMETER} value={CONTENT_TYPES[type].searchName} />
        )}
        <DayField name={FROM_PARAMETER} label={searchTexts.from} day={from} ignored={ignored} />
        <DayField name={TO_PARAMETER} label={searchTexts.to} day={to} ignored={ignored} />
        <Button isSubmit>{searchTexts.showTime}</Button>
      </form>
    </details>
  );
}
