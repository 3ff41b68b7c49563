import { describe, expect, it } from 'vitest';
import type { Configuration } from './configuration';
import { merge } from './merge';
import { row, type ModelLayout } from '../../content/forms/model-layout';
import { desiredSettingsOf } from './desired-settings';

const layout: ModelLayout = {
  uid: 'api::note.note',
  kind: 'content-type',
  settings: { defaultSortBy: 'date', defaultSortOrder: 'DESC' },
  list: ['title', 'date'],
  form: [row(['title', 12]), row(['date', 6])],
  fields: { title: { label: 'Tiêu đề', hint: 'Ngắn gọn' }, date: { label: 'Ngày' } },
};

function metadata(label: string) {
  return { edit: { label, description: '', editable: true }, list: { label, sortable: true } };
}

function fresh(): Configuration {
  return {
    settings: { pageSize: 10, defaultSortBy: 'title', defaultSortOrder: 'ASC' },
    metadatas: { title: metadata('title'), date: metadata('date') },
    layouts: { list: ['date'], edit: [[{ name: 'date', size: 4 }]] },
  };
}

function first() {
  return merge(fresh(), desiredSettingsOf(layout, fresh()), undefined);
}

describe('the layout of the admin', () => {
  it('is put over the defaults and keeps what it does not speak of', () => {
    const { configuration } = first();
    expect(configuration.metadatas['title']?.['edit']).toEqual({
      label: 'Tiêu đề',
      description: 'Ngắn gọn',
      editable: true,
    });
    expect(configuration.settings).toEqual({
      pageSize: 10,
      defaultSortBy: 'date',
      defaultSortOrder: 'DESC',
    });
    expect(configuration.layouts['list']).toEqual(['title', 'date']);
    expect(configuration.layouts['edit']).toEqual(layout.form);
  });

  it('changes nothing the second time', () => {
    const { configuration, applied } = first();
    const again = merge(configuration, desiredSettingsOf(layout, configuration), applied);
    expect(again).toEqual({ configuration, applied });
  });

  it("leaves an administrator's label, sorting and form alone", () => {
    const { configuration, applied } = first();
    configuration.metadatas['title'] = metadata('Tựa');
    configuration.settings['defaultSortOrder'] = 'ASC';
    configuration.layouts['edit'] = [[{ name: 'title', size: 12 }]];
    const again = merge(configuration, desiredSettingsOf(layout, configuration), applied);
    expect(again.configuration).toEqual(configuration);
  });

  it('labels a field again that has got its own name back', () => {
    const { configuration, applied } = first();
    configuration.metadatas['title'] = metadata('title');
    const again = merge(configuration, desiredSettingsOf(layout, configuration), applied);
    expect(again.configuration.metadatas['title']?.['list']).toMatchObject({ label: 'Tiêu đề' });
  });

  it('follows a changed wish where nobody has changed the value', () => {
    const { configuration, applied } = first();
    const changed = { ...layout, fields: { ...layout.fields, date: { label: 'Ngày đăng' } } };
    const again = merge(configuration, desiredSettingsOf(changed, configuration), applied);
    expect(again.configuration.metadatas['date']?.['list']).toMatchObject({ label: 'Ngày đăng' });
  });

  it('gives a new field its place although the content manager has appended it', () => {
    const { configuration, applied } = first();
    configuration.metadatas['place'] = metadata('place');
    configuration.layouts['edit'] = [
      [{ name: 'title', size: 12 }],
      [
        { name: 'date', size: 6 },
        { name: 'place', size: 6 },
      ],
    ];
    const form = [row(['place', 12]), ...layout.form];
    const changed = { ...layout, form };
    const again = merge(configuration, desiredSettingsOf(changed, configuration), applied);
    expect(again.configuration.layouts['edit']).toEqual(form);
  });
});
