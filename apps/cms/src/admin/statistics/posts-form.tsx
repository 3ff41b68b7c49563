import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import type { Day } from '@portal/vietnamese/days';
import { useState } from 'react';
import { DayInput } from '../ui/day-input';
import { Choice } from '../ui/choice';
import type { PostsChoices } from './posts-answer';
import { postsTexts as texts } from './posts-texts';
import { usualSpans } from './spans';

export type PostsFilters = Record<'from' | 'to' | 'type' | 'category' | 'author', string>;

interface Props {
  today: Day;
  choices: PostsChoices;
  filters: PostsFilters;
  onChoose: (filters: PostsFilters) => void;
}

const SPANS = [
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
] as const;

/** Filters posts by a usual span or two days, type, category and author. */
export function PostsForm({ today, choices, filters, onChoose }: Props) {
  const [chosen, setChosen] = useState(filters);
  const set = (name: keyof PostsFilters) => (value: string) =>
    setChosen({ ...chosen, [name]: value });
  const spans = usualSpans(today);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4} marginBottom={4}>
      <Flex role="group" aria-label={texts.spans} gap={2} wrap="wrap" paddingBottom={4}>
        {SPANS.map((name) => {
          const isChosen = spans[name].from === filters.from && spans[name].to === filters.to;
          return (
            <Button
              key={name}
              variant={isChosen ? 'secondary' : 'tertiary'}
              aria-pressed={isChosen}
              onClick={() => onChoose({ ...chosen, ...spans[name] })}
            >
              {texts[name]}
            </Button>
          );
        })}
      </Flex>
      <form
        aria-label={texts.choose}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(chosen);
        }}
      >
        <Flex gap={4} wrap="wrap" alignItems="flex-end">
          {(['from', 'to'] as const).map((name) => (
            <Field.Root key={name} name={`posts-${name}`} width="18rem" required>
              <Field.Label>{texts[name]}</Field.Label>
              <DayInput value={chosen[name]} onChange={set(name)} />
            </Field.Root>
          ))}
          <Choice
            {...{ label: texts.kind, name: 'type', value: chosen.type, onChange: set('type') }}
            options={[
              { value: '', label: texts.allKinds },
              ...choices.types.map(({ name, label }) => ({ value: name, label })),
            ]}
          />
          <Choice
            {...{ label: texts.category, name: 'category', value: chosen.category }}
            options={[
              { value: '', label: texts.allCategories },
              ...choices.categories.map(({ documentId, name }) => ({
                ...{ value: documentId, label: name },
              })),
            ]}
            onChange={set('category')}
          />
          <Field.Root name="posts-author">
            <Field.Label>{texts.author}</Field.Label>
            <TextInput
              type="search"
              maxLength={200}
              value={chosen.author}
              onChange={(event) => set('author')(event.currentTarget.value)}
            />
          </Field.Root>
          <Button type="submit" size="L">
            {texts.show}
          </Button>
        </Flex>
      </form>
    </Box>
  );
}
