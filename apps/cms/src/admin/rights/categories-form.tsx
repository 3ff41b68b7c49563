import { Checkbox, Grid, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormFrame } from '../ui/form-frame';
import { rightsPageTexts as texts } from './rights-page-texts';

interface CategoriesFormProps {
  name: string;
  categories: { documentId: string; name: string }[];
  chosen: string[];
  onSave: (chosen: string[]) => void;
  onCancel: () => void;
}

/** Chooses the categories to which a person is restricted. */
export function CategoriesForm({
  name,
  categories,
  chosen,
  onSave,
  onCancel,
}: CategoriesFormProps) {
  const [now, setNow] = useState(chosen);
  return (
    <FormFrame title={texts.edit(name)} onSubmit={() => onSave(now)} onCancel={onCancel}>
      <Typography tag="p" textColor="neutral600">
        {categories.length === 0 ? texts.noCategories : texts.hint}
      </Typography>
      <Grid.Root gap={3}>
        {categories.map((one) => (
          <Grid.Item key={one.documentId} col={4} s={6} xs={12}>
            <Checkbox
              checked={now.includes(one.documentId)}
              onCheckedChange={(checked) =>
                setNow((before) => [
                  ...before.filter((id) => id !== one.documentId),
                  ...(checked === true ? [one.documentId] : []),
                ])
              }
            >
              {one.name}
            </Checkbox>
          </Grid.Item>
        ))}
      </Grid.Root>
    </FormFrame>
  );
}
