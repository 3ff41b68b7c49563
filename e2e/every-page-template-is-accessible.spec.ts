import { barriersIn, barriersOfThemeIn } from './support/barriers.ts';
import { expect, test } from './support/journey.ts';
import { AGENCY, open, templates } from './support/templates.ts';

for (const template of templates) {
  test(`every page template is accessible: ${template.name}`, async ({ page, provoke }) => {
    provoke(/khong-co-trang-nay/);
    await open(page, template);

    expect(await barriersIn(page)).toEqual([]);

    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    const name = template.title ?? template.heading;
    await expect(page).toHaveTitle(name === AGENCY ? AGENCY : `${name} – ${AGENCY}`);

    const headings = await page.getByRole('heading').all();
    const levels = await Promise.all(
      headings.map((heading) => heading.evaluate(({ tagName }) => Number(tagName.slice(1)))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skipped).toEqual([]);

    await page.getByRole('button', { name: 'Tương phản cao' }).click();
    expect(await barriersOfThemeIn(page), 'in high contrast').toEqual([]);
  });
}
