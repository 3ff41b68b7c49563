import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system';
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import { AskFirst } from '../ui/ask-first';
import { Lines } from '../ui/columns';
import { uiTexts } from '../ui/ui-texts';
import { webhookTexts as texts } from './webhook-texts';

export interface Subscriber {
  id: number;
  name: string;
  url: string;
  /** Null for all types. */
  types: string[] | null;
  /** Null while the subscriber is on. */
  offReason: string | null;
}

export type SubscriberAction = 'edit' | 'switch' | 'ping' | 'log' | 'rotate' | 'remove';

interface SubscriberRowProps {
  subscriber: Subscriber;
  onAction: (action: SubscriberAction) => void;
}

export function SubscriberRow({ subscriber, onAction }: SubscriberRowProps) {
  const { name, url, types, offReason } = subscriber;
  const plain: [SubscriberAction, string][] = [
    ['edit', uiTexts.edit],
    ['switch', offReason === null ? texts.switchOff : texts.switchOn],
    ['ping', texts.ping],
    ['log', texts.log],
  ];
  return (
    <Tr>
      <Lines texts={[name, url]} />
      <Td>
        <Typography>{types === null ? texts.allTypes : labelsOf(types)}</Typography>
      </Td>
      <Td>
        <Typography textColor={offReason === null ? 'success700' : 'danger700'}>
          {offReason ?? texts.on}
        </Typography>
      </Td>
      <Td>
        <Flex gap={2} wrap="wrap">
          {plain.map(([action, label]) => (
            <Button key={action} variant="secondary" onClick={() => onAction(action)}>
              {label}
            </Button>
          ))}
          <AskFirst
            question={{
              ...{ label: texts.rotate, title: texts.rotateTitle, body: texts.rotateBody },
              ...{ confirm: texts.rotate, cancel: uiTexts.cancel },
            }}
            onConfirm={() => onAction('rotate')}
          />
          <AskFirst
            question={{
              ...{ label: texts.remove, title: texts.removeTitle, body: texts.removeBody(name) },
              ...{ confirm: texts.remove, cancel: uiTexts.cancel },
            }}
            onConfirm={() => onAction('remove')}
          />
        </Flex>
      </Td>
    </Tr>
  );
}

function labelsOf(types: readonly string[]): string {
  const chosen = CONTENT_TYPE_NAMES.filter((name) => types.includes(name));
  return chosen.map((name) => CONTENT_TYPES[name].label).join(', ');
}
