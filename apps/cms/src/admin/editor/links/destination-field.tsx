import { useId, useState, type KeyboardEvent } from 'react';
import { linkTexts as texts } from './link-texts';
import type { Destination } from './own-content';
import { useDestinations, type Destinations } from './use-destinations';

interface DestinationFieldProps {
  typed: string;
  /** The chosen destination; typing clears it. */
  chosen: Destination | undefined;
  problem: string;
  onType: (text: string) => void;
  onChoose: (destination: Destination) => void;
}

/** A combobox by https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ whose list is always visible. */
export function DestinationField(props: DestinationFieldProps) {
  const { typed, chosen, problem, onType, onChoose } = props;
  const id = useId();
  const [active, setActive] = useState(0);
  const destinations = useDestinations(chosen ? undefined : typed);
  const options = chosen ? [] : destinations.options;
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
      <label htmlFor={id}>{texts.target}</label>
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
        {problem || (chosen ? '' : stateOf(destinations))}
      </p>
      {!chosen && (
        <div role="listbox" id={`${id}-list`} aria-label={texts.target} className="rt-options">
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
