import { formatDay, type Day } from '@portal/vietnamese/days';
import { parseTypedDay } from '@portal/vietnamese/typed-day';
import { useId, useRef, useState, type ComponentType } from 'react';
import type { IgnoredValue } from '../../lib/address-reader.ts';
import { loadCode } from '../../lib/code.ts';
import { dayFieldTexts } from '../../texts/day-field.ts';
import styles from './day-field.module.css';
import type { DayDialogProps } from './day-dialog.tsx';

interface DayFieldProps {
  name: string;
  label: string;
  day: Day | undefined;
  /** An invalid day stays in its field. */
  ignored?: IgnoredValue[];
  /** The label of the field's own submit button, if it has one. */
  button?: string;
}

/**
 * A day in a form, typed in the Vietnamese order; a native field would use the order of the browser's
 * language. A button submits it, because a date half typed is often a valid one that nobody means.
 */
export function DayField({ name, label, day, ignored = [], button }: DayFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [Dialog, setDialog] = useState<ComponentType<DayDialogProps>>();
  const [opened, setOpened] = useState<{ with: Day | undefined }>();
  const typed = ignored.find(({ parameter }) => parameter === name)?.value;
  const given = day === undefined ? (typed ?? '') : formatDay(day);

  async function openDialog() {
    try {
      const { DayDialog } = await loadCode(() => import('./day-dialog.tsx'));
      setDialog(() => DayDialog);
      setOpened({ with: parseTypedDay(field.current?.value ?? '') });
    } catch {
      setProblem(dayFieldTexts.failed);
      field.current?.focus();
    }
  }

  function pick(picked: Day) {
    if (field.current) field.current.value = formatDay(picked);
    check(field.current);
    setProblem(undefined);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input
          key={given}
          ref={(node) => {
            field.current = node;
            check(node);
          }}
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          name={name}
          defaultValue={given}
          placeholder={dayFieldTexts.placeholder}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem === undefined ? undefined : true}
          onInput={({ currentTarget }) => {
            check(currentTarget);
            if (currentTarget.validity.valid) setProblem(undefined);
          }}
          onInvalid={(event) => {
            event.preventDefault();
            setProblem(event.currentTarget.validationMessage);
            focusIfFirst(event.currentTarget);
          }}
        />
        <button
          type="button"
          className={`needs-script ${styles.open}`}
          aria-label={dayFieldTexts.open(label)}
          aria-haspopup="dialog"
          onClick={() => void openDialog()}
        >
          <CalendarSign />
        </button>
        {button !== undefined && <button type="submit">{button}</button>}
      </div>
      <span id={`${id}-hint`} className="visually-hidden">
        {dayFieldTexts.hint}
      </span>
      <p id={`${id}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
      {opened && Dialog && (
        <Dialog
          label={label}
          day={opened.with}
          onPick={pick}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  );
}

/** The message keeps the form from being submitted. */
function check(field: HTMLInputElement | null): void {
  if (!field) return;
  const isDay = field.value.trim() === '' || parseTypedDay(field.value) !== undefined;
  field.setCustomValidity(isDay ? '' : dayFieldTexts.impossible(field.value.trim()));
}

function focusIfFirst(field: HTMLInputElement): void {
  if (field.form?.querySelector('input:invalid') === field) field.focus();
}

function CalendarSign() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
