import type { Refusal } from './refusals.ts';

const GO_HOME = 'Về trang chủ';

/**
 * A page for people whose request cannot lead to a page of the site. It runs no script and takes
 * only style sheets and fonts from the built `index.html`.
 */
export function refusalPage(template: string, { title, detail }: Refusal): string {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title}</title>
    ${linksWithoutCode(template)}
  </head>
  <body>
    <main class="refusal">
      <h1>${title}</h1>
      <p>${detail}</p>
      <p><a href="/">${GO_HOME}</a></p>
    </main>
  </body>
</html>
`;
}

/** The style sheets and icons of the built `index.html`. */
export function linksWithoutCode(template: string): string {
  return [...template.matchAll(/<link\b[^>]*>/g)]
    .map(([link]) => link)
    .filter((link) => !link.includes('modulepreload'))
    .join('\n    ');
}
