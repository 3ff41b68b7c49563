import { Box, Link as LinkText, Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import * as z from 'zod/mini';
import { formAddressOf } from '../ui/form-address';
import { FailureNote } from '../ui/failure-note';
import { useAdminData } from '../ui/use-admin-data';
import { fileUsesTexts as texts } from './file-uses-texts';

const use = z.object({
  uid: z.string(),
  documentId: z.string(),
  type: z.string(),
  title: z.string(),
  versions: z.array(z.enum(['draft', 'published'])),
  fields: z.array(z.string()),
});
const answered = z.object({ items: z.array(use), hidden: z.number() });

type Use = z.infer<typeof use>;

/** Our patch of the media library renders it below the details of a file. */
export function addFileUses(app: Pick<StrapiApp, 'addComponents'>): void {
  app.addComponents([{ name: 'portal-file-uses', Component: FileUses }]);
}

function FileUses({ fileId }: { fileId?: number }) {
  const { held, failure } = useAdminData(
    fileId === undefined ? undefined : `/admin/file-uses/${fileId}`,
    answered,
  );
  return (
    <Box tag="section" aria-label={texts.title} aria-busy={!held && failure === undefined}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {texts.title}
      </Typography>
      <FailureNote failure={failure} />
      {!held && failure === undefined && <Typography tag="p">{texts.loading}</Typography>}
      {held && held.items.length + held.hidden === 0 && (
        <Typography tag="p">{texts.none}</Typography>
      )}
      <ul>
        {held?.items.map((one) => (
          <li key={`${one.uid} ${one.documentId}`}>
            <UsingItem item={one} />
          </li>
        ))}
      </ul>
      {held && held.hidden > 0 && <Typography tag="p">{texts.hidden(held.hidden)}</Typography>}
      {held && held.items.length + held.hidden > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {texts.keep}
        </Typography>
      )}
    </Box>
  );
}

function UsingItem({ item }: { item: Use }) {
  return (
    <Typography>
      {item.type} {/* In a new tab: a form may be open behind the dialog. */}
      <LinkText tag={Link} to={formAddressOf(item.uid, item.documentId)} target="_blank">
        {item.title === '' ? item.type : `“${item.title}”`}
      </LinkText>{' '}
      <Typography variant="pi" textColor="neutral600">
        ({[...item.fields, versionsOf(item)].join(', ')})
      </Typography>
    </Typography>
  );
}

function versionsOf({ versions }: Use): string {
  if (versions.length > 1) return texts.both;
  return versions[0] === 'draft' ? texts.draft : texts.published;
}
