import { API_ROOT } from '@portal/contract/endpoints';
import { PreparedAnswer } from '@portal/kept-answers/prepared-answer';
import { HEADERS, NOT_KEPT, rawHeaders } from '../answer-headers';
import { docsPage } from './docs-page';
import { DOCS_SCRIPT } from './docs-script';
import { DOCS_STYLE } from './docs-style';

/** Allows requests to this server only; `form-action` lets the forms work without the script. */
const POLICY = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'connect-src', 'form-action'].map((kind) => `${kind} 'self'`),
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FILES = new Map([
  [`${API_ROOT}/docs`, { type: 'text/html', make: docsPage }],
  [`${API_ROOT}/docs.css`, { type: 'text/css', make: () => DOCS_STYLE }],
  [`${API_ROOT}/docs.js`, { type: 'text/javascript', make: () => DOCS_SCRIPT }],
]);

const made = new Map<string, PreparedAnswer>();

/** The documentation page, its style sheet or its script; undefined for any other path. */
export function documentationAt(path: string): PreparedAnswer | undefined {
  const known = made.get(path);
  const file = FILES.get(path);
  if (known || !file) return known;
  const headers = { ...HEADERS, ...NOT_KEPT, 'Content-Security-Policy': POLICY };
  const answer = new PreparedAnswer(
    file.make(),
    rawHeaders(headers),
    rawHeaders({ 'Content-Type': `${file.type}; charset=utf-8` }),
  );
  made.set(path, answer);
  return answer;
}
