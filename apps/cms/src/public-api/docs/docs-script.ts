/**
 * The script of the documentation. It opens the section that the URL fragment names. A form skips empty
 * fields, fills in path parameters, and shows status, headers and the start of the answer below itself.
 */
export const DOCS_SCRIPT = `
const MOST = 20_000;

function addressOf(form) {
  let path = form.dataset.path;
  const query = new URLSearchParams();
  for (const field of form.elements) {
    const value = field.value.trim();
    if (!field.name || value === '') continue;
    if (field.dataset.in === 'path') path = path.replace('{' + field.name + '}', encodeURIComponent(value));
    else query.set(field.name, value);
  }
  return query.size > 0 ? path + '?' + query : path;
}

async function beginningOf(response) {
  if (response.body === null) return '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.length < MOST) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    // A stream of events never ends.
    if (response.headers.get('content-type')?.startsWith('text/event-stream')) break;
  }
  await reader.cancel();
  return text.slice(0, MOST) + '…';
}

function inLines(text) {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}

function openNamed() {
  const named = document.getElementById(location.hash.slice(1));
  named?.querySelector(':scope > details')?.setAttribute('open', '');
  named?.scrollIntoView();
}
addEventListener('hashchange', openNamed);
openNamed();

for (const form of document.querySelectorAll('form')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const output = form.querySelector('output');
    const address = addressOf(form);
    output.hidden = false;
    output.textContent = 'Đang hỏi ' + address + ' …';
    try {
      const response = await fetch(address);
      const headers = [...response.headers].map((pair) => pair.join(': ')).join('\\n');
      const text = inLines(await beginningOf(response));
      output.textContent = 'GET ' + address + '\\n' + response.status + '\\n' + headers + '\\n\\n' + text;
    } catch {
      output.textContent = 'Không hỏi được ' + address + '. Hãy kiểm tra kết nối mạng rồi thử lại.';
    }
    output.focus();
  });
}
`;
