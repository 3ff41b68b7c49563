import { useId, useState, type KeyboardEvent } from 'react';
import { linkTexts as texts } from './link-texts';
import type { Destination } from './own-content';
import { useDestinations, type Destinations } from './use-destinations';

interface DestinationFieldProps {
  label?: string;
  /** Offers nothing before the user types; by default the field offers the latest content. */
  waitsForWords?: boolean;
  typed: string;
  /** The chosen destination; typing clears it. */
  chosen: Destination | undefined;
  problem: string;
  onType: (text: string) => void;
  onChoose: (destination: Destination) => void;
}

/** A combobox by https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ whose list is always visible. */
export function DestinationField(props: DestinationFieldProps) {
  const { label = texts.target, typed, chosen, problem, onType, onChoose } = props;
  const waits = props.waitsForWords === true && typed === '';
  const id = useId();
  const [active, setActive] = useState(0);
  const isSearching = !chosen && !waits;
  const destinations = useDestinations(isSearching ? typed : undefined);
  const options = isSearching ? destinations.options : [];
  const at = Math.min(active, options.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const option = options[at];
    if (step !== undefined && options.length > 0) {
      const next = (at + step + options.length) % options.length;
      setActive(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && option && !chosen) onChoose(option);
    else return;
    event.preventDefault();
  };

  return (
    <div className="rt-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        maxLength={2000}
        value={typed}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? optionId(at) : undefined}
        aria-describedby={`${id}-hint`}
        aria-invalid={problem !== ''}
        onChange={({ target }) => {
          setActive(0);
          onType(target.value);
        }}
        onKeyDown={onKeyDown}
      />
      <small id={`${id}-hint`} className={problem === '' ? '' : 'rt-problem'}>
        {problem || chosen?.detail || texts.hint}
      </small>
      <p role="status" className="rt-hidden">
        {problem || (isSearching ? stateOf(destinations) : '')}
      </p>
      {isSearching && (
        <div role="listbox" id={`${id}-list`} aria-label={label} className="rt-options">
          {options.map((option, index) => (
            <button
              key={option.href}
              id={optionId(index)}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="rt-option"
              // Keeps the focus in the field.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              <span>{option.name}</span>
              <small>{option.detail}</small>
            </button>
          ))}
          {options.length === 0 && <p className="rt-option-none">{stateOf(destinations)}</p>}
        </div>
      )}
    </div>
  );
}

function stateOf({ state, options }: Destinations): string {
  if (options.length > 0) return texts.found(options.length);
  return { searching: texts.searching, failed: texts.failed, found: texts.noneFound }[state];
}
