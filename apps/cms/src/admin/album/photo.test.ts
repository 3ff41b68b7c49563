import { beforeAll, expect, test, vi } from 'vitest';
import { showAlbums } from './add-album';
import { photoFrom, photosOf } from './photo';

beforeAll(() => void vi.stubGlobal('window', { location: { origin: 'http://cms' } }));

const asset = {
  ...{ id: 7, name: 'le.jpg', url: '/uploads/le.jpg', mime: 'image/jpeg', size: 12 },
  ...{ alternativeText: 'Lễ khai mạc', caption: 'Ảnh: Sở', formats: null },
};

test('a photo takes its description from its file, but not the name of the file', () => {
  expect(photoFrom(asset)).toEqual({
    ...{ image: asset, alt: 'Lễ khai mạc', caption: 'Ảnh: Sở', credit: '' },
  });
  expect(photoFrom({ ...asset, alternativeText: 'le.jpg', caption: null })).toMatchObject({
    ...{ alt: '', caption: '' },
  });
});

test('what is no picture becomes no photo', () => {
  expect(photoFrom({ ...asset, mime: 'application/pdf' })).toBeUndefined();
  expect(photoFrom(undefined)).toBeUndefined();
});

test('the entry with which Strapi begins a form is blank, one that lost its file is not', () => {
  const entries = [{ __temp_key__: 'a0' }, { __temp_key__: 'a1', id: 3, alt: 'Lễ', image: null }];
  expect(photosOf(entries).map(({ key, isBlank }) => [key, isBlank])).toEqual([
    ['a0', true],
    ['a1', false],
  ]);
});

test('the form of an album, and no other list of components, gets its own input', () => {
  const field = (component: string) => ({ type: 'component', attribute: { component } });
  const form = (photos: object) => ({
    layout: { layout: [[[photos, field('shared.legacy-url')]]], settings: {} },
    query: {},
  });
  const changed = { ...field('gallery.photo') };
  const attribute = { component: 'gallery.photo', customField: 'global::album' };
  expect(showAlbums(form(field('gallery.photo')))).toEqual(form({ ...changed, attribute }));
});
