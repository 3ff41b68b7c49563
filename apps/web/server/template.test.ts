import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readTemplate } from './template.ts';
import { PAGE } from './testing/site.ts';

const ORIGIN = 'https://so.example.vn';
const HTML =
  '<html lang="vi"><head><title>Sở</title><script>let a = 1</script>' +
  '<script type="module" src="/assets/entry.js"></script>' +
  '<link rel="stylesheet" href="/assets/entry.css"></head><body><div id="root"></div></body></html>';

const manifest = {
  'index.html': { file: 'assets/entry.js' },
  'src/pages/home.tsx': { file: 'assets/home.js', imports: ['index.html', '_cards.js'] },
  '_cards.js': { file: 'assets/cards.js', imports: ['index.html'] },
};

function pageOf(modules: string[]): string {
  return readTemplate(HTML, manifest, ORIGIN)
    .htmlOf({ ...PAGE, modules })
    .toString();
}

test('a page names its code, and what this imports, for when it is painted', () => {
  const page = pageOf(['src/pages/home.tsx']);
  const [, later = ''] = /<template id="page-code">(.*?)<\/template>/.exec(page) ?? [];
  expect(later).toContain('<script type="module" src="/assets/entry.js"></script>');
  const named = [...later.matchAll(/<link rel="modulepreload" crossorigin href="([^"]*)"/g)];
  expect(named.map(([, href]) => href)).toEqual(['/assets/home.js', '/assets/cards.js']);
});

test('what every page has is named once', () => {
  const page = pageOf(['src/pages/home.tsx']);
  expect(page.match(/entry\.(?:js|css)/g)).toHaveLength(2);
});

test('a page without code of its own names none', () => {
  expect(pageOf([])).not.toContain('modulepreload');
});

test('a page knows what the public calls the site', () => {
  expect(pageOf([])).toContain(`<html lang="vi" data-origin="${ORIGIN}">`);
});

test('inline scripts are known by their hashes', () => {
  const inline = [...pageOf([]).matchAll(/<script>(.*?)<\/script>/gs)];
  expect(inline).toHaveLength(2);
  expect(readTemplate(HTML, manifest, ORIGIN).scriptHashes).toEqual(
    inline.map(([, script = '']) => {
      const hash = createHash('sha256').update(script).digest('base64');
      return `'sha256-${hash}'`;
    }),
  );
});
