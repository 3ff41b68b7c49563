import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './support/journey.ts';
import { AGENCY, open, templates } from './support/templates.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const template of templates) {
  test(`every page template is accessible: ${template.name}`, async ({ page, provoke }) => {
    provoke(/khong-co-trang-nay/);
    await open(page, template);

    const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
    const told = violations.map(({ id, nodes }) => ({ id, parts: nodes.map(({ html }) => html) }));
    expect(told).toEqual([]);

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
  });
}
