import { html, type Html } from './html';
import type { Schema } from './read-document';

/** The section of a schema component and its fields. */
export function schemaSection(name: string, schema: Schema): Html {
  const [vietnamese = '', english = ''] = (schema.description ?? '').split('\n\n');
  const variants = schema.oneOf ?? schema.anyOf ?? [schema];
  return html`<article id="${name}">
    <details>
      <summary>
        <h3>${name}</h3>
        ${vietnamese}
      </summary>
      <p lang="en">${english}</p>
      ${variants.map(({ properties = {}, required = [] }) =>
        Object.keys(properties).length === 0
          ? html``
          : html`<dl>
              ${Object.entries(properties).map(([field, own]) =>
                fieldRow(field, own, required.includes(field)),
              )}
            </dl>`,
      )}
    </details>
  </article>`;
}

function fieldRow(name: string, schema: Schema, isRequired: boolean): Html {
  const [vietnamese = '', english = ''] = (schema.description ?? '').split('\n\n');
  const example = schema.examples?.[0];
  return html`<dt>
      <code>${name}</code> ${schemaLink(schema)}${isRequired ? '' : ' (có thể không có)'}
    </dt>
    <dd>
      <p>${vietnamese}</p>
      <p lang="en">${english}</p>
      ${example === undefined ? html`` : html`<p>Ví dụ: <code>${String(example)}</code></p>`}
      ${
        Object.keys(schema.properties ?? {}).length === 0
          ? html``
          : html`<dl>
              ${Object.entries(schema.properties ?? {}).map(([field, own]) =>
                fieldRow(field, own, (schema.required ?? []).includes(field)),
              )}
            </dl>`
      }
    </dd>`;
}

/** The type of a schema, with links to components. */
export function schemaLink(schema: Schema): Html {
  const { $ref, items, type } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return html`<a href="#${name}">${name}</a>`;
  }
  if (items) return html`[${schemaLink(items)}]`;
  const [first, ...others] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) {
    return html`${schemaLink(first)}${others.map((other) => html` | ${schemaLink(other)}`)}`;
  }
  const values = schema.enum ?? [];
  if (values.length > 0) return html`${values.map((value) => JSON.stringify(value)).join(' | ')}`;
  return html`${[type ?? ''].flat().join(' | ')}`;
}
