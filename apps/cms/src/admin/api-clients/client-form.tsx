import { useState } from 'react';
import { FormFrame } from '../ui/form-frame';
import { TextField } from '../ui/text-field';
import { apiClientTexts as texts } from './api-client-texts';

export interface ClientDetails {
  name: string;
  contact: string;
  perMinute: number;
}

const DEFAULT_PER_MINUTE = 12_000;

interface ClientFormProps {
  /** Undefined for a new client. */
  client: ClientDetails | undefined;
  onSave: (details: ClientDetails) => void;
  onCancel: () => void;
}

/** The server validates the values and explains what is wrong. */
export function ClientForm({ client, onSave, onCancel }: ClientFormProps) {
  const [name, setName] = useState(client?.name ?? '');
  const [contact, setContact] = useState(client?.contact ?? '');
  const [perMinute, setPerMinute] = useState(String(client?.perMinute ?? DEFAULT_PER_MINUTE));
  return (
    <FormFrame
      title={client ? texts.editTitle : texts.addTitle}
      onSubmit={() => onSave({ name, contact, perMinute: Number(perMinute) })}
      onCancel={onCancel}
    >
      <TextField label={texts.name} value={name} onChange={setName} />
      <TextField
        label={texts.contact}
        hint={texts.contactHint}
        value={contact}
        onChange={setContact}
      />
      <TextField label={texts.perMinute} type="number" value={perMinute} onChange={setPerMinute} />
    </FormFrame>
  );
}
