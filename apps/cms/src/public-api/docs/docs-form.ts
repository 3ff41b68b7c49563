import { API_ROOT } from '@portal/contract/endpoints';
import { html, type Html } from './html';
import type { Operation, Parameter, Schema } from './read-document';

/** A form that requests the address. With the script the answer appears below, without it as a new page. */
export function formOf({ path, operationId, parameters = [] }: Operation): Html {
  return html`<form action="${API_ROOT}${path}" data-path="${API_ROOT}${path}">
    ${parameters.map((parameter) => fieldOf(parameter, `${operationId}-${parameter.name}`))}
    <button>Thử<span lang="en"> · Try it</span></button>
    <output hidden tabindex="-1" aria-label="Câu trả lời"></output>
  </form>`;
}

function fieldOf(parameter: Parameter, id: string): Html {
  const { name, description, required, schema } = parameter;
  const [vietnamese = '', english = ''] = description.split('\n\n');
  return html`<div class="field">
    <label for="${id}"><code>${name}</code>${required ? ' (bắt buộc)' : ''}</label>
    ${controlOf(parameter, id)}
    <p id="${id}-mo-ta">${vietnamese} <span lang="en">${english}</span> ${boundsOf(schema)}</p>
  </div>`;
}

function controlOf({ name, in: place, required, schema }: Parameter, id: string): Html {
  const isInPath = place === 'path';
  const asked = html`id="${id}" name="${name}" aria-describedby="${id}-mo-ta" data-in="${place}"`;
  const must = required ? html`required` : html``;
  const options = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  if (options.length > 0) {
    return html`<select ${asked} ${must}>
      ${isInPath ? html`` : html`<option></option>`}
      ${options.map((option) => html`<option>${String(option)}</option>`)}
    </select>`;
  }
  const example = String(schema.examples?.[0] ?? '');
  return html`<input ${asked} ${must} placeholder="${example}" autocomplete="off" />`;
}

function boundsOf({ minimum, maximum, default: byDefault }: Schema): Html {
  const bounds = maximum === undefined ? '' : `Từ ${minimum} đến ${maximum}.`;
  const usual = byDefault === undefined ? '' : ` Mặc định: ${String(byDefault)}.`;
  return html`${bounds}${usual}`;
}
