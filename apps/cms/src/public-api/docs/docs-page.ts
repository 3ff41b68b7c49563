import { API_ROOT } from '@portal/contract/endpoints';
import { formOf } from './docs-form';
import { schemaLink, schemaSection } from './docs-schemas';
import { html, type Html } from './html';
import { readDocument, type ApiDocument, type Operation } from './read-document';

const RFC = 'https://www.rfc-editor.org/rfc/rfc9457';

/** The API documentation as a page without external resources. */
export function docsPage(): string {
  const api = readDocument();
  const operations = Object.entries(api.paths).map(([path, { get }]) => ({ path, ...get }));
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tài liệu API – ${api.info.title}</title>
        <link rel="stylesheet" href="${API_ROOT}/docs.css" />
        <script type="module" src="${API_ROOT}/docs.js"></script>
      </head>
      <body>
        <a class="skip" href="#noi-dung">Chuyển đến nội dung</a>
        <header>
          <p><a href="/">Về trang chủ</a></p>
          <h1>${api.info.title}</h1>
          ${listOf(vietnamese(api.info.description))}
          <details lang="en">
            <summary>In English</summary>
            ${listOf(english(api.info.description))}
          </details>
          <p>
            <a href="${API_ROOT}/openapi.json">Bản mô tả OpenAPI 3.1</a> ·
            <a href="${RFC}">Lỗi theo RFC 9457</a>
          </p>
        </header>
        <nav aria-label="Mục lục">
          <ul>
            ${api.tags.map(
              ({ name, description }) =>
                html`<li><a href="#${name}">${vietnamese(description)}</a></li>`,
            )}
            <li><a href="#tieu-de">Tiêu đề của câu trả lời</a></li>
            <li><a href="#kieu">Các kiểu dữ liệu</a></li>
          </ul>
        </nav>
        <main id="noi-dung">
          ${api.tags.map(
            ({ name, description }) =>
              html`<section id="${name}">
                <h2>${vietnamese(description)}</h2>
                <p lang="en">${english(description)}</p>
                ${operations
                  .filter(({ tags }) => tags.includes(name))
                  .map((one) => operationSection(one, api))}
              </section>`,
          )}
          ${headerSection(api)}
          <section id="kieu">
            <h2>Các kiểu dữ liệu</h2>
            ${Object.entries(api.components.schemas).map(([name, one]) => schemaSection(name, one))}
          </section>
        </main>
      </body>
    </html>`.text;
}

function operationSection(operation: Operation, api: ApiDocument): Html {
  const { path, operationId, description, responses } = operation;
  const media = Object.entries(responses['200']?.content ?? {});
  return html`<article id="${operationId}">
    <details>
      <summary>
        <h3><code>GET ${API_ROOT}${path}</code></h3>
        ${vietnamese(description)}
      </summary>
      <p lang="en">${english(description)}</p>
      <p>
        Câu trả lời:
        ${media.map(([type, { schema }]) => html`<code>${type}</code> ${schemaLink(schema)}`)}
      </p>
      ${formOf(operation)}
      <h4>Các mã trạng thái</h4>
      <dl>
        ${Object.entries(responses).map(([status, { $ref, description: own }]) => {
          const name = $ref?.split('/').at(-1) ?? '';
          const text = own ?? api.components.responses[name]?.description ?? '';
          return html`<dt>${status}</dt>
            <dd>${inBoth(text)}</dd>`;
        })}
      </dl>
    </details>
  </article>`;
}

function headerSection({ components }: ApiDocument): Html {
  return html`<section id="tieu-de">
    <h2>Tiêu đề của câu trả lời</h2>
    <dl>
      ${Object.entries(components.headers).map(
        ([name, { description, example }]) =>
          html`<dt><code>${name}: ${example}</code></dt>
            <dd>${inBoth(description)}</dd>`,
      )}
    </dl>
  </section>`;
}

const vietnamese = (text: string) => text.split('\n\n')[0] ?? '';
const english = (text: string) => text.split('\n\n')[1] ?? '';

/** Converts a CommonMark list. */
function listOf(text: string): Html {
  const points = text.split('\n').map((line) => html`<li>${line.replace(/^- /, '')}</li>`);
  return html`<ul>
    ${points}
  </ul>`;
}

/** A bilingual description as a Vietnamese and an English paragraph. */
function inBoth(text: string): Html {
  return html`<p>${vietnamese(text)}</p>
    <p lang="en">${english(text)}</p>`;
}
