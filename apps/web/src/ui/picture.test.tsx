import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Picture } from './picture.tsx';

const image = {
  url: '/uploads/a.jpg',
  width: 1200,
  height: 800,
  alt: 'Quang cảnh hội nghị',
  caption: null,
  renditions: [{ url: '/uploads/a-480.jpg', width: 480, height: 320 }],
};

test('a picture keeps its place and lets the browser choose among its sizes', () => {
  render(<Picture image={image} sizes="100vw" />);
  const shown = screen.getByRole('img', { name: 'Quang cảnh hội nghị' });
  expect(shown.getAttribute('srcset')).toBe('/uploads/a-480.jpg 480w, /uploads/a.jpg 1200w');
  expect([shown.getAttribute('width'), shown.getAttribute('height')]).toEqual(['1200', '800']);
  expect(shown.getAttribute('loading')).toBe('lazy');
});

test('the leading picture is fetched at once', () => {
  render(<Picture image={image} sizes="100vw" isLeading />);
  const shown = screen.getByRole('img');
  expect(shown.getAttribute('loading')).toBe('eager');
  expect(shown.getAttribute('fetchpriority')).toBe('high');
});

test('a broken picture leaves its text in its place', () => {
  render(<Picture image={image} sizes="100vw" />);
  fireEvent.error(screen.getByRole('img'));
  expect(screen.getByText('Quang cảnh hội nghị').style.aspectRatio).toBe('1200 / 800');
});
