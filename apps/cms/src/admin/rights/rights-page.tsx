import { Box, Button, Checkbox, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Columns } from '../ui/columns';
import { PageFrame } from '../ui/page-frame';
import { uiTexts } from '../ui/ui-texts';
import { useAdminData } from '../ui/use-admin-data';
import { CategoriesForm } from './categories-form';
import { rightsPageTexts as texts } from './rights-page-texts';

const PATH = '/admin/workflow/rights';

const category = z.object({ documentId: z.string(), name: z.string() });
const person = z.object({
  ...{ id: z.number(), name: z.string(), roles: z.array(z.string()) },
  categories: z.array(z.string()),
});
const rights = z.object({
  ...{ isFourEyes: z.boolean(), people: z.array(person), categories: z.array(category) },
});
type PersonOfRights = z.infer<typeof person>;

const COLUMNS = [texts.person, texts.roles, texts.categories, uiTexts.actions];

/** Restricts people to categories, and switches the four-eyes rule. */
export function RightsPage() {
  const { held, failure, send } = useAdminData(PATH, rights);
  const [edited, setEdited] = useState<PersonOfRights>();
  const [said, setSaid] = useState('');

  async function switchFourEyes(isOn: boolean): Promise<void> {
    const done = await send('put', `${PATH}/four-eyes`, { isOn }, z.null());
    setSaid(done === null ? texts.switched(isOn) : '');
  }
  async function restrict({ id, name }: PersonOfRights, categories: string[]): Promise<void> {
    const done = await send('put', `${PATH}/people/${id}`, { categories }, z.null());
    setSaid(done === null ? texts.saved(name) : '');
    if (done === null) setEdited(undefined);
  }

  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure}
    >
      <div role="status">{said !== '' && <Typography>{said}</Typography>}</div>
      {held && <FourEyes isOn={held.isFourEyes} onSwitch={(isOn) => void switchFourEyes(isOn)} />}
      {held && edited && (
        <CategoriesForm
          key={edited.id}
          name={edited.name}
          categories={held.categories}
          chosen={edited.categories}
          onSave={(chosen) => void restrict(edited, chosen)}
          onCancel={() => setEdited(undefined)}
        />
      )}
      {held && (
        <Columns names={COLUMNS}>
          {held.people.map((one) => (
            <PersonRow
              key={one.id}
              person={one}
              names={held.categories
                .filter(({ documentId }) => one.categories.includes(documentId))
                .map(({ name }) => name)}
              onEdit={() => setEdited(one)}
            />
          ))}
        </Columns>
      )}
    </PageFrame>
  );
}

interface FourEyesProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

function FourEyes({ isOn, onSwitch }: FourEyesProps) {
  return (
    <Box
      tag="section"
      aria-label={texts.fourEyes}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      marginTop={4}
      marginBottom={4}
    >
      <Checkbox checked={isOn} onCheckedChange={(checked) => onSwitch(checked === true)}>
        {texts.fourEyesLabel}
      </Checkbox>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {texts.fourEyesHint}
      </Typography>
    </Box>
  );
}

interface PersonRowProps {
  person: PersonOfRights;
  /** The names of the categories to which the person is restricted. */
  names: string[];
  onEdit: () => void;
}

function PersonRow({ person: { name, roles }, names, onEdit }: PersonRowProps) {
  return (
    <Tr>
      <Td>
        <Typography fontWeight="bold">{name}</Typography>
      </Td>
      <Td>
        <Typography>{roles.join(', ')}</Typography>
      </Td>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          {names.length === 0 && <Typography textColor="neutral600">{texts.all}</Typography>}
          {names.map((one) => (
            <Typography key={one}>{one}</Typography>
          ))}
        </Flex>
      </Td>
      <Td>
        <Button variant="secondary" aria-label={texts.edit(name)} onClick={onEdit}>
          {uiTexts.edit}
        </Button>
      </Td>
    </Tr>
  );
}
