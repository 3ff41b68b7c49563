import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { readingTexts } from '../texts/reading.ts';
import { CopyButton } from './copy-button.tsx';

const ADDRESS = 'https://skhcn.example/tin-tuc/hoi-nghi';

it('the address is copied and the visitor is told', async () => {
  const user = userEvent.setup();
  render(<CopyButton text={ADDRESS} texts={readingTexts.address} />);
  await user.click(screen.getByRole('button', { name: 'Sao chép địa chỉ' }));
  expect(await screen.findByText('Đã sao chép địa chỉ.')).toBe(screen.getByRole('status'));
  expect(await navigator.clipboard.readText()).toBe(ADDRESS);
});

it('where the browser refuses, the address is offered selected, to be copied by hand', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied'));
  render(<CopyButton text={ADDRESS} texts={readingTexts.address} />);
  await user.click(screen.getByRole('button', { name: 'Sao chép địa chỉ' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', {
    name: 'Địa chỉ của trang này',
  });
  expect(field.value).toBe(ADDRESS);
  expect(document.activeElement).toBe(field);
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(ADDRESS);
  expect(screen.getByRole('status').textContent).toContain('không cho sao chép tự động');
});
