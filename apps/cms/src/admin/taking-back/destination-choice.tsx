import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { EditorTheme } from '../editor/editor-frame';
import { DestinationField } from '../editor/links/destination-field';
import type { Destination } from '../editor/links/own-content';

interface DestinationChoiceProps {
  label: string;
  problem: string;
  /** `href` is undefined until a destination is chosen for the typed text. */
  onChange: (destination: { typed: string; href: string | undefined }) => void;
}

/** Chooses where readers are redirected: own content by its name, or an address. */
export function DestinationChoice({ label, problem, onChange }: DestinationChoiceProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Destination>();
  return (
    <EditorTheme>
      <Typography tag="div">
        <DestinationField
          waitsForWords
          {...{ label, typed, chosen, problem }}
          onType={(text) => {
            setTyped(text);
            setChosen(undefined);
            onChange({ typed: text, href: undefined });
          }}
          onChoose={(destination) => {
            setTyped(destination.name);
            setChosen(destination);
            onChange({ typed: destination.name, href: destination.href });
          }}
        />
      </Typography>
    </EditorTheme>
  );
}
