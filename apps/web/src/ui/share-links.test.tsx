import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ShareLinks } from './share-links.tsx';

const PATH = '/tin-tuc/hoi-nghi?a=1&b=2';
const ADDRESS = location.origin + PATH;

function parameterOf(site: string, name: string): string {
  render(<ShareLinks path={PATH} />);
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: new RegExp(`^${site}`) });
  return new URL(link.href).searchParams.get(name) ?? '';
}

it('Facebook gets the whole address as one parameter', () => {
  expect(parameterOf('Facebook', 'u')).toBe(ADDRESS);
});

it('Zalo gets the whole address within its own parameter', () => {
  expect(JSON.parse(atob(parameterOf('Zalo', 'd')))).toEqual({ url: ADDRESS });
});
