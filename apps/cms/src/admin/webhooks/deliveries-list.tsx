import { Box, Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { useEffect } from 'react';
import * as z from 'zod/mini';
import { Columns } from '../ui/columns';
import { FailureNote } from '../ui/failure-note';
import { showInstant } from '../ui/instant';
import { uiTexts } from '../ui/ui-texts';
import { useAdminData } from '../ui/use-admin-data';
import { webhookTexts as texts } from './webhook-texts';

const delivery = z.object({
  ...{ id: z.string(), payload: z.string(), attempts: z.number(), madeAt: z.number() },
  state: z.enum(['waiting', 'delivered', 'failed', 'cancelled']),
  ...{ lastError: z.nullable(z.string()), nextAt: z.nullable(z.number()) },
});
type Delivery = z.infer<typeof delivery>;
const deliveries = z.array(delivery);
const message = z.object({ data: z.object({ changes: z.optional(z.array(z.unknown())) }) });

const COLUMNS = [texts.madeAt, texts.message, texts.attempts, texts.result, uiTexts.actions];
const LOOK_EVERY_MS = 3_000;

interface DeliveriesListProps {
  name: string;
  /** The server's path of the subscriber. */
  path: string;
  onClose: () => void;
}

/** The messages to a subscriber, each with a button that sends it again. */
export function DeliveriesList({ name, path, onClose }: DeliveriesListProps) {
  const { held, failure, reload, send } = useAdminData(`${path}/deliveries`, deliveries);
  const isWaiting = held?.some(({ state, attempts }) => state === 'waiting' && attempts === 0);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(reload, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, reload]);
  return (
    <Box tag="section" aria-label={texts.logTitle(name)} paddingTop={6}>
      <Flex gap={2} paddingBottom={4}>
        <Typography tag="h2" variant="delta">
          {texts.logTitle(name)}
        </Typography>
        <Button variant="secondary" onClick={reload}>
          {texts.refresh}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {texts.close}
        </Button>
      </Flex>
      <FailureNote failure={failure} />
      {held?.length === 0 && <Typography>{texts.logNone}</Typography>}
      {held && held.length > 0 && (
        <Columns names={COLUMNS}>
          {held.map((one) => (
            <Tr key={one.id}>
              <Td>
                <Typography>{showInstant(one.madeAt)}</Typography>
              </Td>
              <Td>
                <Typography>{messageOf(one)}</Typography>
              </Td>
              <Td>
                <Typography>{one.attempts}</Typography>
              </Td>
              <Td>
                <Typography>{resultOf(one)}</Typography>
              </Td>
              <Td>
                <Button
                  variant="secondary"
                  onClick={() =>
                    void send('post', `${path}/deliveries/${one.id}/again`, undefined, z.null())
                  }
                >
                  {texts.sendAgain}
                </Button>
              </Td>
            </Tr>
          ))}
        </Columns>
      )}
    </Box>
  );
}

function messageOf({ payload }: Delivery): string {
  const { changes } = z.parse(message, JSON.parse(payload)).data;
  return changes ? texts.changesMessage(changes.length) : texts.pingMessage;
}

function resultOf({ state, lastError, nextAt }: Delivery): string {
  const error = state === 'delivered' ? null : lastError;
  const next = state === 'waiting' && error && nextAt ? texts.nextAt(showInstant(nextAt)) : null;
  return [`${texts.states[state]}.`, error, next].filter(Boolean).join(' ');
}
