import { isRecord } from '@portal/contract/is-record';
import type { StrapiApp } from '@strapi/strapi/admin';
import { albumTexts as texts } from './album-texts';

const PHOTO = 'gallery.photo';
const NAME = 'album';

/** Registers the input for lists of photos. Only the admin knows it: the stored type stays a component. */
export function registerAlbumField(app: Pick<StrapiApp, 'customFields'>): void {
  app.customFields.register({
    name: NAME,
    type: 'json',
    intlLabel: { id: 'album.label', defaultMessage: texts.field.name },
    intlDescription: { id: 'album.description', defaultMessage: texts.field.description },
    components: { Input: () => import('./album-input') },
  });
}

/** Puts that input into a form, for Strapi's hook `mutate-edit-view-layout`. */
export function showAlbums<Form extends { layout: unknown }>(form: Form): Form {
  const { layout } = form;
  return isRecord(layout)
    ? { ...form, layout: { ...layout, layout: changed(layout['layout']) } }
    : form;
}

function changed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(changed);
  const attribute = isRecord(part) ? part['attribute'] : undefined;
  if (!isRecord(part) || !isRecord(attribute) || attribute['component'] !== PHOTO) return part;
  return { ...part, attribute: { ...attribute, customField: `global::${NAME}` } };
}
