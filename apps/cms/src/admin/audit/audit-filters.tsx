import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { Choices } from './audit-answer';
import { auditTexts as texts } from './audit-texts';
import { DayInput } from '../ui/day-input';
import { Choice } from '../ui/choice';

export const FILTERS = ['user', 'action', 'from', 'to', 'words', 'subject'] as const;
export type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

interface Props {
  choices: Choices;
  filters: Filters;
  onFilter: (filters: Filters) => void;
}

/** Filters by person, action, days and words; they apply on submit. */
export function AuditFilters({ choices, filters, onFilter }: Props) {
  const [chosen, setChosen] = useState(filters);
  const set = (name: keyof Filters) => (value: string) => setChosen({ ...chosen, [name]: value });
  const people = choices.people.map(({ id, name }) => ({ value: String(id), label: name }));
  const actions = choices.actions.map(({ name, label }) => ({ value: name, label }));
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={4}>
      <form
        aria-label={texts.filters}
        onSubmit={(event) => {
          event.preventDefault();
          onFilter(chosen);
        }}
      >
        <Flex gap={4} wrap="wrap" alignItems="flex-end">
          <Choice
            {...{ label: texts.who, name: 'user', value: chosen.user ?? '' }}
            options={[
              { value: '', label: texts.everybody },
              { value: '0', label: texts.nobody },
              ...people,
            ]}
            onChange={set('user')}
          />
          <Choice
            {...{ label: texts.what, name: 'action', value: chosen.action ?? '' }}
            options={[{ value: '', label: texts.everything }, ...actions]}
            onChange={set('action')}
          />
          {(['from', 'to'] as const).map((name) => (
            <Field.Root key={name} name={`audit-${name}`} width="18rem">
              <Field.Label>{texts[name]}</Field.Label>
              <DayInput value={chosen[name] ?? ''} onChange={set(name)} />
            </Field.Root>
          ))}
          <Field.Root name="audit-words">
            <Field.Label>{texts.words}</Field.Label>
            <TextInput
              type="search"
              maxLength={200}
              value={chosen.words ?? ''}
              onChange={(event) => set('words')(event.currentTarget.value)}
            />
          </Field.Root>
          <Button type="submit" size="L">
            {texts.filter}
          </Button>
          <Button type="button" size="L" variant="tertiary" onClick={() => onFilter({})}>
            {texts.clear}
          </Button>
        </Flex>
      </form>
    </Box>
  );
}
