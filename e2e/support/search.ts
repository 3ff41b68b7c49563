import type { Page } from '@playwright/test';

/** The field in the header of every page. */
export function searchField(page: Page) {
  return page.getByRole('combobox', { name: 'Từ khóa cần tìm' });
}

export function suggestions(page: Page) {
  return page.getByRole('banner').getByRole('option');
}
