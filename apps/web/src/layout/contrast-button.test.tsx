import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { paintFirst } from '../../tests/first-paint.ts';

/** As after a fresh load of the page. */
async function load() {
  vi.resetModules();
  paintFirst();
  const { ContrastButton } = await import('./contrast-button.tsx');
  return render(<ContrastButton />);
}

beforeEach(() => localStorage.clear());

test('high contrast is chosen and left by one button, and stays on the device', async () => {
  const { unmount } = await load();
  const button = () => screen.getByRole('button', { name: 'Tương phản cao' });
  expect(button().ariaPressed).toBe('false');
  await userEvent.click(button());
  expect(document.documentElement.dataset['contrast']).toBe('cao');
  unmount();
  await load();
  expect(button().ariaPressed).toBe('true');
  await userEvent.click(button());
  expect(document.documentElement.dataset['contrast']).toBe('thuong');
});
