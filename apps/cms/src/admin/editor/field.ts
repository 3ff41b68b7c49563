import type { StrapiApp } from '@strapi/strapi/admin';
import { richTextTexts as texts } from './rich-text-texts';

/** Loads the editor lazily, with the first form that has such a field. */
export function registerRichTextField(app: Pick<StrapiApp, 'customFields'>): void {
  app.customFields.register({
    name: 'rich-text',
    type: 'richtext',
    intlLabel: { id: 'rich-text.label', defaultMessage: texts.field.name },
    intlDescription: { id: 'rich-text.description', defaultMessage: texts.field.description },
    components: { Input: () => import('./rich-text-input') },
  });
}
