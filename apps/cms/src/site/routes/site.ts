import type { Site } from '@portal/contract/site';
import { placeOf } from '@portal/rich-text/address';
import type { Database } from '../../platform/database/database';
import { imageOf, type FileRow } from '../../content/media-fields/media';
import type { PublicHandler } from '../../content/queries/public-route';

interface SiteRow {
  id: number;
  agency_name: string;
  parent_body: string | null;
  address: string | null;
  map_url: string | null;
  telephone: string | null;
  email: string | null;
  opening_hours: string | null;
  licence_line: string | null;
  responsible_person: string | null;
  open_data_licence: string | null;
}

interface LinkRow {
  id: number;
  label: string;
  href: string;
}

export const getSite: PublicHandler<'/site'> = async ({ db }) => {
  const row = await db('sites').orderBy('id').first<SiteRow | undefined>();
  if (!row) return undefined;
  const [pictures, quickLinks, entries] = await Promise.all([
    listPictures(db, row.id),
    listLinks(db, 'sites_cmps', 'components_site_links', 'quickLinks', [row.id]),
    listLinks(db, 'sites_cmps', 'components_site_menu_entries', 'menu', [row.id]),
  ]);
  const children = await listLinks(
    db,
    'components_site_menu_entries_cmps',
    'components_site_links',
    'children',
    entries.map((entry) => entry.id),
  );
  const site: Site = {
    agencyName: row.agency_name,
    parentBody: row.parent_body || null,
    address: row.address || null,
    mapUrl: row.map_url && placeOf(row.map_url) === 'web' ? row.map_url : null,
    telephone: row.telephone || null,
    email: row.email || null,
    openingHours: row.opening_hours || null,
    licenceLine: row.licence_line || null,
    responsiblePerson: row.responsible_person || null,
    openDataLicence: row.open_data_licence || null,
    logo: pictures.get('logo') ?? null,
    banner: pictures.get('banner') ?? null,
    menu: entries.map((entry) => ({
      ...linkOf(entry),
      children: children.filter(({ owner }) => owner === entry.id).map(linkOf),
    })),
    quickLinks: quickLinks.map(linkOf),
  };
  return { data: site, meta: {} };
};

function linkOf({ label, href }: LinkRow) {
  return { label, href };
}

async function listPictures(db: Database, siteId: number) {
  const rows = await db('files_related_mph as m')
    .join('files as f', 'f.id', 'm.file_id')
    .where({ 'm.related_id': siteId, 'm.related_type': 'api::site.site' })
    .select<(FileRow & { field: string })[]>('f.*', 'm.field');
  return new Map(rows.map((row) => [row.field, imageOf(row)]));
}

/** Skips links with an invalid address, which `siteAddresses` did not always refuse. */
async function listLinks(
  db: Database,
  joins: string,
  table: string,
  field: string,
  owners: number[],
) {
  const rows = await db(`${joins} as l`)
    .join(`${table} as c`, 'c.id', 'l.cmp_id')
    .whereIn('l.entity_id', owners)
    .where('l.field', field)
    .orderBy('l.order')
    .select<(LinkRow & { owner: number })[]>('c.id', 'c.label', 'c.href', { owner: 'l.entity_id' });
  return rows.filter(({ href }) => placeOf(href) !== undefined);
}
