import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { paintFirst } from '../../tests/first-paint.ts';

/** As after a fresh load of the page, without the module's state in memory. */
async function loadControl() {
  vi.resetModules();
  paintFirst();
  const { TextSizeControl } = await import('./text-size-control.tsx');
  return render(<TextSizeControl />);
}

function shownSize() {
  return document.documentElement.dataset['textSize'] ?? 'vua';
}

beforeEach(() => localStorage.clear());
afterEach(() => void vi.restoreAllMocks());

it('a size that is chosen applies at once and is the pressed one', async () => {
  await loadControl();
  expect(shownSize()).toBe('vua');
  await userEvent.click(screen.getByRole('button', { name: 'Cỡ chữ lớn' }));
  expect(shownSize()).toBe('lon');
  const pressed = screen.getAllByRole('button', { pressed: true });
  expect(pressed.map((button) => button.getAttribute('aria-label'))).toEqual(['Cỡ chữ lớn']);
});

it('the device remembers the size', async () => {
  const { unmount } = await loadControl();
  await userEvent.click(screen.getByRole('button', { name: 'Cỡ chữ rất lớn' }));
  unmount();
  await loadControl();
  expect(shownSize()).toBe('rat-lon');
});

it('something else in the storage is no size', async () => {
  localStorage.setItem('co-chu', '<script>');
  await loadControl();
  expect(shownSize()).toBe('vua');
});

it('where storage is blocked the size still applies', async () => {
  const blocked = () => {
    throw new DOMException('Denied', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  await loadControl();
  expect(shownSize()).toBe('vua');
  await userEvent.click(screen.getByRole('button', { name: 'Cỡ chữ nhỏ' }));
  expect(shownSize()).toBe('nho');
});
