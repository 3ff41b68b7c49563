import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Picture } from './picture.tsx';

const image = {
  url: '/uploads/a.jpg',
  absoluteUrl: 'https://so.example/uploads/a.jpg',
  width: 1200,
  height: 800,
  alt: 'Quang cảnh hội nghị',
  caption: null,
  renditions: [
    { url: '/uploads/a-480.webp', width: 480, height: 320 },
    { url: '/uploads/a-1200.webp', width: 1200, height: 800 },
  ],
};

test('a picture keeps its place and lets the browser choose among its sizes', () => {
  render(<Picture image={image} sizes="100vw" />);
  const shown = screen.getByRole('img', { name: 'Quang cảnh hội nghị' });
  expect(shown.getAttribute('srcset')).toBe('/uploads/a-480.webp 480w, /uploads/a-1200.webp 1200w');
  expect([shown.getAttribute('width'), shown.getAttribute('height')]).toEqual(['1200', '800']);
  expect(shown.getAttribute('loading')).toBe('lazy');
});

test('the leading picture is fetched at once', () => {
  render(<Picture image={image} sizes="100vw" isLeading />);
  const shown = screen.getByRole('img');
  expect(shown.getAttribute('loading')).toBe('eager');
  expect(shown.getAttribute('fetchpriority')).toBe('high');
});

test('a picture that says what the text beside it says comes after that', () => {
  const { container } = render(<Picture image={image} sizes="100vw" isDecorative />);
  expect(container.querySelector('img')?.getAttribute('fetchpriority')).toBe('low');
});

test('where a copy is broken the upload is tried, then its text stands in its place', () => {
  render(<Picture image={image} sizes="100vw" />);
  fireEvent.error(screen.getByRole('img'));
  const upload = screen.getByRole('img');
  expect([upload.getAttribute('src'), upload.getAttribute('srcset')]).toEqual([image.url, null]);
  fireEvent.error(upload);
  expect(screen.getByText('Quang cảnh hội nghị').style.aspectRatio).toBe('1200 / 800');
});
