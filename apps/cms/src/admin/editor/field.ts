import type { StrapiApp } from '@strapi/strapi/admin';
import { richTextTexts as texts } from './texts';

/** The editor itself is loaded when a form that has such a field is opened. */
export function registerRichTextField(app: Pick<StrapiApp, 'customFields'>): void {
  app.customFields.register({
    name: 'rich-text',
    type: 'richtext',
    intlLabel: { id: 'rich-text.label', defaultMessage: texts.field.name },
    intlDescription: { id: 'rich-text.description', defaultMessage: texts.field.description },
    components: { Input: () => import('./rich-text-input') },
  });
}
