import { expect, test } from './support/journey.ts';
import { article, newsList } from './support/templates.ts';

/** Each takes header, footer and column from a page before it, rendered at another address. */
const ADDRESSES = [
  ...[article.address, '/tin-tuc/lich-tiep-cong-dan-quy-4-2026'],
  ...[newsList.address, `${newsList.address}?trang=2`, '/tin-tuc/chuyen-muc/thong-bao'],
];

test('parts that the server has from another page have the ids that React gives them', async ({
  page,
}) => {
  for (const address of ADDRESSES) {
    await page.goto(address);
    const { rendered, hydrated } = await page.evaluate(readIds);
    // Search field and menu of the header, calendar and categories at least.
    expect(rendered.length, address).toBeGreaterThanOrEqual(4);
    expect(hydrated, address).toEqual(rendered);
  }
});

/** As they stand in the page, and as React knows them: it leaves an attribute that differs as it was sent. */
function readIds() {
  const rendered: string[] = [];
  const hydrated: unknown[] = [];
  for (const element of document.querySelectorAll('[id^="_R_"]')) {
    const [, props] =
      Object.entries(element).find(([name]) => name.startsWith('__reactProps$')) ?? [];
    rendered.push(element.id);
    hydrated.push(typeof props === 'object' && props !== null && 'id' in props ? props.id : null);
  }
  return { rendered, hydrated };
}
