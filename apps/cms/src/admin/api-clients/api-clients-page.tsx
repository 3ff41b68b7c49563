import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import * as z from 'zod/mini';
import { AskFirst } from '../ui/ask-first';
import { Columns, Lines } from '../ui/columns';
import { PageFrame } from '../ui/page-frame';
import { showInstant } from '../ui/instant';
import { uiTexts } from '../ui/ui-texts';
import { ShownSecret } from '../ui/shown-secret';
import { useAdminData } from '../ui/use-admin-data';
import { apiClientTexts as texts } from './api-client-texts';
import { ClientForm, type ClientDetails } from './client-form';

const PATH = '/admin/api-clients';

const client = z.object({
  ...{ id: z.number(), name: z.string(), contact: z.string(), perMinute: z.number() },
  ...{ tokenEnd: z.string(), givenBy: z.string(), givenAt: z.string() },
  ...{ usedAt: z.nullable(z.string()), revokedAt: z.nullable(z.string()) },
});
type Client = z.infer<typeof client>;
const clients = z.array(client);
const given = z.object({ token: z.string() });

const COLUMNS = [texts.name, texts.perMinute, texts.token, texts.usedAt, uiTexts.actions];

/** Lists API clients; creates and revokes their tokens and changes their limits. */
export function ApiClientsPage() {
  const { held, failure, send } = useAdminData(PATH, clients);
  const [form, setForm] = useState<'new' | Client>();
  const [token, setToken] = useState<string>();

  async function save(details: ClientDetails): Promise<void> {
    if (form === 'new') {
      const added = await send('post', PATH, details, given);
      if (!added) return;
      setToken(added.token);
    } else if (form) {
      if ((await send('put', `${PATH}/${form.id}`, details, z.null())) === undefined) return;
    }
    setForm(undefined);
  }

  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure}
      action={<Button onClick={() => setForm('new')}>{texts.add}</Button>}
    >
      {token !== undefined && (
        <ShownSecret
          title={texts.shownTitle}
          hint={texts.shownHint}
          secret={token}
          onClose={() => setToken(undefined)}
        />
      )}
      {form && (
        <ClientForm
          key={form === 'new' ? form : form.id}
          client={form === 'new' ? undefined : form}
          onSave={(details) => void save(details)}
          onCancel={() => setForm(undefined)}
        />
      )}
      {held?.length === 0 && <Typography>{texts.none}</Typography>}
      {held && held.length > 0 && (
        <Columns names={COLUMNS}>
          {held.map((one) => (
            <ClientRow
              key={one.id}
              client={one}
              onEdit={() => setForm(one)}
              onRevoke={() => void send('post', `${PATH}/${one.id}/revoke`, undefined, z.null())}
            />
          ))}
        </Columns>
      )}
    </PageFrame>
  );
}

interface ClientRowProps {
  client: Client;
  onEdit: () => void;
  onRevoke: () => void;
}

function ClientRow({ client: one, onEdit, onRevoke }: ClientRowProps) {
  return (
    <Tr>
      <Lines texts={[one.name, one.contact]} />
      <Td>
        <Typography>{one.perMinute}</Typography>
      </Td>
      <Lines texts={[`…${one.tokenEnd}`, texts.given(showInstant(one.givenAt), one.givenBy)]} />
      <Td>
        <Typography>{showInstant(one.usedAt)}</Typography>
      </Td>
      <Td>
        {one.revokedAt === null ? (
          <Flex gap={2}>
            <Button variant="secondary" onClick={onEdit}>
              {uiTexts.edit}
            </Button>
            <AskFirst question={questionAbout(one)} onConfirm={onRevoke} />
          </Flex>
        ) : (
          <Typography>{texts.revokedAt(showInstant(one.revokedAt))}</Typography>
        )}
      </Td>
    </Tr>
  );
}

function questionAbout({ name }: Client) {
  return {
    ...{ label: texts.revoke, title: texts.revokeTitle, body: texts.revokeBody(name) },
    ...{ confirm: texts.revoke, cancel: uiTexts.cancel },
  };
}
