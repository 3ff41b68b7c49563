import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { renderPageText } from '../lib/page-text.ts';
import { RichText } from './rich-text.tsx';

const COPIES = '/uploads/a_320.webp 320w, /uploads/a_640.webp 640w';

function show(attributes: string) {
  const image = `<img src="/uploads/a.png" ${attributes} alt="Lễ trao giải" width="640" height="480" loading="lazy">`;
  const text = renderPageText(`<figure class="align-left size-small">${image}</figure>`);
  render(
    <MemoryRouter>
      <RichText text={text} />
    </MemoryRouter>,
  );
  return screen.getByRole('img', { name: 'Lễ trao giải' });
}

test('a picture is told how wide the text shows it', () => {
  expect(show(`srcset="${COPIES}"`).getAttribute('sizes')).toBe(
    'auto, (min-width: 48rem) 17rem, 60vw',
  );
});

test('one without copies is left as it is stored', () => {
  expect(show('').hasAttribute('sizes')).toBe(false);
});

test('where its copies are gone the upload is shown', () => {
  const image = show(`srcset="${COPIES}"`);
  fireEvent.error(image);
  expect(image.isConnected).toBe(true);
  expect([image.hasAttribute('srcset'), image.hasAttribute('sizes')]).toEqual([false, false]);
});

test('a picture that is gone leaves its description in a frame of its size', () => {
  fireEvent.error(show(''));
  expect(screen.queryByRole('img')).toBeNull();
  const { style } = screen.getByText('Lễ trao giải');
  expect([style.inlineSize, style.aspectRatio]).toEqual(['640px', '640 / 480']);
});
