import http from 'node:http';
import v8 from 'node:v8';
import vm from 'node:vm';
import { openApiDocument } from '@portal/contract/openapi';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { clerkOf } from './support/clerk.js';
import { startCms, type Cms } from './support/cms.js';
import { editorOf } from './support/editor.js';

/** The number of requests; `npm test -- --help` names the variable. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] || 1_000);
const SEED = 2_026;
const AT_ONCE = 20;
/**
 * Bounds what the cms keeps besides answers (addresses, statements, counts); answers have their own bound.
 */
const MOST_GROWTH_BYTES = 30_000_000;

let cms: Cms;
beforeAll(async () => {
  cms = await startCms({ KEPT_ANSWERS_MB: '1' });
  const editor = editorOf(cms);
  const category = await editor.createCategory('Thông báo');
  for (let item = 0; item < 6; item += 1) {
    const postedAt = new Date(Date.UTC(2019, item, 26, 3)).toISOString();
    await editor.post({ title: `Tin số ${item}`, body: '<p>Quyết định</p>', category, postedAt });
    await clerkOf(cms).issue(`${item}/QĐ-SKHCN`);
  }
});
afterAll(() => cms.stop());

const parameter = z.looseObject({
  ...{ name: z.string(), in: z.enum(['query', 'path']) },
  schema: z.looseObject({ enum: z.array(z.string()).optional(), type: z.unknown() }).optional(),
});
const { paths } = z
  .object({
    paths: z.record(
      z.string(),
      z.object({ get: z.object({ parameters: z.array(parameter).optional() }) }),
    ),
  })
  .parse(JSON.parse(JSON.stringify(openApiDocument())));

/** Values that somebody may send, sensible or not. */
const anyValue = fc.oneof(
  fc.constantFrom(
    ...['1', '0', '-1', '20', '100', '101', '1e9', '99999999999999999999', '1.5', 'NaN', 'null'],
    ...['2019-02-26', '2019-02', '2019', '2019-13-45', '0000-00-00', '-postedAt', 'title', 'vi'],
    ...['tin-so-1', 'thong-bao', 'Tin số', 'đ', '%', '_', '*', '"', '\\', "' or 1=1 --", '(', '-'],
    ...['a'.repeat(199), 'a b '.repeat(50), '\0', '\u{1F600}', '\uFFFF', 'https://a.vn/x?y=1#z'],
    ...['/Pages/a.aspx', '..', '../../etc/passwd', '[]', '{"a":1}', '__proto__', 'true', ''],
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);

type Pair = readonly [name: string, value: string];

const addresses = fc.constantFrom(...Object.entries(paths)).chain(([path, { get }]) => {
  const parameters = get.parameters ?? [];
  const values = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) => {
      const known = schema?.enum ? fc.constantFrom(...schema.enum) : anyValue;
      return fc.tuple(fc.constant(name), fc.oneof(known, anyValue));
    });
  const unknown = fc.tuple(
    fc.oneof(anyValue, fc.constantFrom('page[]', 'filters[a][$b]')),
    anyValue,
  );
  const query: fc.Arbitrary<Pair[]> = fc.array(fc.oneof(...values, ...values, unknown), {
    maxLength: 5,
  });
  const inPath = fc.array(anyValue, { minLength: 3, maxLength: 3 });
  return fc.tuple(inPath, query).map(([parts, pairs]) => {
    const filled = path.replace(/\{\w+\}/g, () => escaped(parts.pop() ?? ''));
    const search = pairs.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join('&');
    return `/api/v1${filled}${search && `?${search}`}`;
  });
});

const requests = fc.record({
  address: fc.oneof(
    addresses,
    addresses,
    addresses,
    anyValue.map((text) => `/api/${escaped(text)}`),
  ),
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE'),
  headers: fc.record(
    {
      'accept-encoding': fc.constantFrom('br', 'gzip, br;q=0', '*;q=0', 'rubbish', ''),
      'if-none-match': fc.constantFrom('*', '"a"', 'W/"a", "b"', '"'),
      'last-event-id': fc.constantFrom('1', '-1', 'abc', '9'.repeat(400)),
      authorization: fc.constantFrom('Bearer cong_a', 'Bearer', 'Basic a', 'cong_'),
      range: fc.constantFrom('bytes=0-1', 'bytes=9-1', 'x'),
    },
    { requiredKeys: [] },
  ),
});
type Asked = typeof requests extends fc.Arbitrary<infer T> ? T : never;

/** Replaces lone surrogates, which `encodeURIComponent` cannot encode. */
function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

const answers: { status: number; ms: number; asked: Asked }[] = [];

/** Reads an answer to its end, but closes an event stream at once. */
function send(asked: Asked): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const { address: path, method, headers } = asked;
    const port = new URL(cms.url).port;
    const request = http.request({ port, path, method, headers, agent: false }, (response) => {
      const end = () => {
        const status = response.statusCode ?? 0;
        answers.push({ status, ms: performance.now() - started, asked });
        resolve(status);
      };
      if (response.headers['content-type']?.startsWith('text/event-stream')) {
        response.destroy();
        return end();
      }
      response.on('end', end).on('error', reject).resume();
    });
    request.on('error', reject).end();
  });
}

function heapNow(): number {
  v8.setFlagsFromString('--expose-gc');
  vm.runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

async function ask(count: number, seed: number): Promise<void> {
  const several = fc.array(requests, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const property = fc.asyncProperty(several, async (all) => {
    for (const status of await Promise.all(all.map(send))) expect(status).toBeLessThan(500);
  });
  await fc.assert(property, { seed, numRuns: Math.ceil(count / AT_ONCE), endOnFailure: true });
}

test(
  'whatever is asked of the public API, it answers, fails at nothing and keeps nothing',
  { timeout: 60_000 + 50 * REQUESTS },
  async () => {
    await ask(REQUESTS / 2, SEED);
    const before = heapNow();
    await ask(REQUESTS / 2, SEED + 1);
    const growth = heapNow() - before;
    if (process.env['FUZZ_REQUESTS']) console.warn(figures(growth));
    expect(growth).toBeLessThan(MOST_GROWTH_BYTES);
    const seen = new Set(answers.map(({ status }) => status));
    expect([...seen]).toEqual(expect.arrayContaining([200, 204, 400, 404, 405]));
  },
);

function figures(growth: number): string {
  const slowest = answers.toSorted((one, other) => other.ms - one.ms);
  const at = (share: number) => slowest[Math.floor(answers.length * share)]?.ms.toFixed(0);
  const lines = slowest
    .slice(0, 5)
    .map(
      ({ ms, asked, status }) => `${ms.toFixed(0)} ms: ${status} ${asked.method} ${asked.address}`,
    );
  const summary = `${answers.length} requests; median ${at(0.5)} ms, 99 % ${at(0.01)} ms`;
  return [`${summary}; the second half kept ${growth} B`, ...lines].join('\n');
}
