import { CONTENT_TYPES } from '@portal/contract/content-types';
import { Link } from 'react-router';
import { Highlight } from '../../ui/highlight.tsx';
import styles from './search-suggestions.module.css';
import type { SearchOption } from './suggestion-options.ts';
import { optionId } from './use-list-keys.ts';

interface SuggestionListProps {
  id: string;
  label: string;
  options: SearchOption[];
  /** The index of the active option; -1 if none is. */
  active: number;
  onChoose: () => void;
}

export function SuggestionList({ id, label, options, active, onChoose }: SuggestionListProps) {
  return (
    <div role="listbox" id={id} aria-label={label} className={styles.list}>
      {options.map(({ key, address, text, matches, type }, place) => (
        <Link
          key={key}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === active}
          tabIndex={-1}
          to={address}
          onClick={onChoose}
          className={styles.option}
        >
          <span className={styles.text}>
            <Highlight text={text} matches={matches} />
          </span>
          {type !== undefined && <span className={styles.type}> {CONTENT_TYPES[type].label}</span>}
        </Link>
      ))}
    </div>
  );
}
