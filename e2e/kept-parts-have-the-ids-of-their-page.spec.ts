import { expect, test } from './support/journey.ts';
import { article, newsList } from './support/templates.ts';

/** Each page reuses the header, footer and column of an earlier page, rendered at another address. */
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
    // At least search field, menu, calendar and categories have ids.
    expect(rendered.length, address).toBeGreaterThanOrEqual(4);
    expect(hydrated, address).toEqual(rendered);
  }
});

/** The ids in the HTML and in React's props, because React keeps a mismatched attribute as sent. */
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
