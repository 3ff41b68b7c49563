import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import { useState } from 'react';
import { FormFrame } from '../ui/form-frame';
import { TextField } from '../ui/text-field';
import { webhookTexts as texts } from './webhook-texts';

export interface SubscriberDetails {
  name: string;
  url: string;
  types: string[] | null;
}

interface SubscriberFormProps {
  /** Undefined for a new subscriber. */
  subscriber: SubscriberDetails | undefined;
  onSave: (details: SubscriberDetails) => void;
  onCancel: () => void;
}

/** The server validates the values and explains what is wrong. */
export function SubscriberForm({ subscriber, onSave, onCancel }: SubscriberFormProps) {
  const [name, setName] = useState(subscriber?.name ?? '');
  const [url, setUrl] = useState(subscriber?.url ?? '');
  const [types, setTypes] = useState(subscriber?.types ?? null);
  return (
    <FormFrame
      title={subscriber ? texts.editTitle : texts.addTitle}
      onSubmit={() => onSave({ name, url, types })}
      onCancel={onCancel}
    >
      <TextField label={texts.name} value={name} onChange={setName} />
      <TextField label={texts.url} hint={texts.urlHint} type="url" value={url} onChange={setUrl} />
      <Flex tag="fieldset" direction="column" alignItems="flex-start" gap={2}>
        <Typography tag="legend" variant="pi" fontWeight="bold">
          {texts.types}
        </Typography>
        <Checkbox
          checked={types === null}
          onCheckedChange={(isAll) => setTypes(isAll === true ? null : [])}
        >
          {texts.allTypes}
        </Checkbox>
        {types &&
          CONTENT_TYPE_NAMES.map((type) => (
            <Checkbox
              key={type}
              checked={types.includes(type)}
              onCheckedChange={(isChosen) =>
                setTypes([...types.filter((one) => one !== type), ...(isChosen ? [type] : [])])
              }
            >
              {CONTENT_TYPES[type].label}
            </Checkbox>
          ))}
      </Flex>
    </FormFrame>
  );
}
