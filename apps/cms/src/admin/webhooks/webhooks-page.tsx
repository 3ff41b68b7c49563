import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import * as z from 'zod/mini';
import { Columns } from '../ui/columns';
import { PageFrame } from '../ui/page-frame';
import { uiTexts } from '../ui/ui-texts';
import { ShownSecret } from '../ui/shown-secret';
import { useAdminData } from '../ui/use-admin-data';
import { DeliveriesList } from './deliveries-list';
import { SubscriberForm, type SubscriberDetails } from './subscriber-form';
import { SubscriberRow, type Subscriber, type SubscriberAction } from './subscriber-row';
import { webhookTexts as texts } from './webhook-texts';

const PATH = '/admin/webhook-subscribers';

const subscriber = z.object({
  ...{ id: z.number(), name: z.string(), url: z.string(), madeBy: z.string() },
  ...{ types: z.nullable(z.array(z.string())), offReason: z.nullable(z.string()) },
});
const subscribers = z.array(subscriber);
const secretGiven = z.object({ secret: z.string() });

const COLUMNS = [texts.name, texts.types, texts.state, uiTexts.actions];

/** Lists the subscribers of webhooks, and the messages to each. */
export function WebhooksPage() {
  const { held, failure, send } = useAdminData(PATH, subscribers);
  const [form, setForm] = useState<'new' | Subscriber>();
  const [secret, setSecret] = useState<{ hint: string; text: string }>();
  const [shown, setShown] = useState<{ id: number; pings: number }>();
  const logged = held?.find(({ id }) => id === shown?.id);

  async function save(details: SubscriberDetails): Promise<void> {
    if (form === 'new') {
      const made = await send('post', PATH, details, secretGiven);
      if (!made) return;
      setSecret({ hint: texts.shownHint, text: made.secret });
    } else if (form) {
      if ((await send('put', `${PATH}/${form.id}`, details, z.null())) === undefined) return;
    }
    setForm(undefined);
  }

  async function act(one: Subscriber, action: SubscriberAction): Promise<void> {
    const path = `${PATH}/${one.id}`;
    if (action === 'edit') setForm(one);
    if (action === 'log') setShown({ id: one.id, pings: 0 });
    if (action === 'remove') await send('del', path, undefined, z.null());
    if (action === 'switch') {
      await send('post', `${path}/switch`, { isOn: one.offReason !== null }, z.null());
    }
    if (action === 'ping') {
      await send('post', `${path}/ping`, undefined, z.object({ id: z.string() }));
      setShown((before) => ({ id: one.id, pings: (before?.pings ?? 0) + 1 }));
    }
    if (action === 'rotate') {
      const rotated = await send('post', `${path}/rotate`, undefined, secretGiven);
      if (rotated) setSecret({ hint: texts.rotatedHint, text: rotated.secret });
    }
  }

  return (
    <PageFrame
      title={texts.title}
      subtitle={texts.subtitle}
      isBusy={held === undefined && failure === undefined}
      failure={failure}
      action={<Button onClick={() => setForm('new')}>{texts.add}</Button>}
    >
      {secret && (
        <ShownSecret
          title={texts.shownTitle}
          hint={secret.hint}
          secret={secret.text}
          onClose={() => setSecret(undefined)}
        />
      )}
      {form && (
        <SubscriberForm
          key={form === 'new' ? form : form.id}
          subscriber={form === 'new' ? undefined : form}
          onSave={(details) => void save(details)}
          onCancel={() => setForm(undefined)}
        />
      )}
      {held?.length === 0 && <Typography>{texts.none}</Typography>}
      {held && held.length > 0 && (
        <Columns names={COLUMNS}>
          {held.map((one) => (
            <SubscriberRow
              key={one.id}
              subscriber={one}
              onAction={(action) => void act(one, action)}
            />
          ))}
        </Columns>
      )}
      {logged && shown && (
        <DeliveriesList
          key={`${logged.id}/${shown.pings}`}
          name={logged.name}
          path={`${PATH}/${logged.id}`}
          onClose={() => setShown(undefined)}
        />
      )}
    </PageFrame>
  );
}
