import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withoutDescriptions } from './drop-descriptions.ts';

const CONTRACT = path.resolve(import.meta.dirname, '../../../packages/contract/dist');

test('a described schema is left as if nothing described it', () => {
  const code = `
    const name = described('Tên (name)', z.string());
    const term = component('Term', \`Mục \${labels(LABELS)}\`, z.object({
      name, parent: described({ description: 'Cấp trên' }, z.nullable(z.array(described('x', day)))),
    }));`;
  expect(withoutDescriptions(code, 'a.js')).toBe(`
    const name = z.string();
    const term = z.object({
      name, parent: z.nullable(z.array(day)),
    });`);
});

test('other calls keep all of their arguments', () => {
  const code = "z.literal('true', 'Chỉ nhận giá trị true.'); a.described('x', y);";
  expect(withoutDescriptions(code, 'a.js')).toBe(code);
});

test('the contract that visitors download describes nothing', () => {
  const modules = fs.globSync('*.js', { cwd: CONTRACT }).filter((name) => name !== 'described.js');
  expect(modules).toContain('article.js');
  for (const name of modules) {
    const code = fs.readFileSync(path.join(CONTRACT, name), 'utf8');
    const calls = withoutDescriptions(code, name).match(/\b(described|component|represented)\(.*/g);
    expect(calls, name).toBeNull();
  }
});
