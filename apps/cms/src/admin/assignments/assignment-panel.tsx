import {
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import * as z from 'zod/mini';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { assignmentTexts as texts } from './assignment-texts';

const assignments = z.object({
  assigned: z.array(z.number()),
  people: z.array(z.object({ id: z.number(), name: z.string() })),
});

/** Shows the assignees of an item, and adds or removes them. */
export function AssignmentPanel({ model, documentId }: { model: string; documentId: string }) {
  const address = `/admin/workflow/assignments/${model}/${documentId}`;
  const { held, failure, send } = useAdminData(address, assignments);
  if (!held) return failure ? <FailureNote failure={failure} /> : <span>{texts.loading}</span>;
  const give = (users: number[]) => void send('put', address, { users }, z.null());
  const { assigned, people } = held;
  const [theirs, others] = [true, false].map((isTheirs) =>
    people.filter(({ id }) => assigned.includes(id) === isTheirs),
  );
  return (
    <Flex id="assignments" direction="column" alignItems="stretch" gap={3} width="100%">
      <FailureNote failure={failure} />
      {assigned.length === 0 && <Typography role="status">{texts.nobody}</Typography>}
      <Flex tag="ul" aria-label={texts.list} direction="column" alignItems="stretch" gap={1}>
        {theirs?.map(({ id, name }) => (
          <Flex key={id} tag="li" justifyContent="space-between">
            <Typography fontWeight="bold">{name}</Typography>
            <IconButton
              size="S"
              variant="ghost"
              label={texts.remove(name)}
              onClick={() => give(assigned.filter((one) => one !== id))}
            >
              <Cross />
            </IconButton>
          </Flex>
        ))}
      </Flex>
      <Field.Root name="assign" hint={texts.hint}>
        <Field.Label>{texts.add}</Field.Label>
        <SingleSelect
          placeholder={texts.choose}
          value={null}
          onChange={(id) => give([...assigned, Number(id)])}
        >
          {others?.map(({ id, name }) => (
            <SingleSelectOption key={id} value={id}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}
