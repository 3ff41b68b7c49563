import type { Core } from '@strapi/strapi';

/** The custom field that stores canonical HTML; the admin edits it in its own editor. */
const NAME = 'rich-text';
const UID = `global::${NAME}`;

export function registerRichTextField(strapi: Core.Strapi): void {
  strapi.customFields.register({
    name: NAME,
    type: 'richtext',
    inputSize: { default: 12, isResizable: false },
  });
}

interface Model {
  attributes: Record<string, object>;
}

export function richTextFields({ attributes }: Model): string[] {
  return Object.entries(attributes)
    .filter(([, attribute]) => 'customField' in attribute && attribute.customField === UID)
    .map(([name]) => name);
}
