import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openApiDocument } from '@portal/contract/openapi';
import openapiTypes, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

const COMPILER_OPTIONS: ts.CompilerOptions = {
  ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, types: [] },
  ...{ target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts'], skipDefaultLibCheck: true },
};

/** What a user of the API writes with the types. */
const READER = `
import type { components, operations, paths } from './api.js';

type Schemas = components['schemas'];
type ListOfNews = paths['/articles']['get']['responses'][200]['content']['application/json'];

export function titlesIn(list: ListOfNews): string[] {
  return list.data.map(({ title }: Schemas['ArticleSummary']) => title);
}

export function problemIn(answer: operations['getArticle']['responses'][400]): Schemas['Problem'] {
  return answer.content['application/problem+json'];
}

export const query: operations['listArticles']['parameters']['query'] = { pageSize: 100 };
`;

let names: string[];
let types: string;
beforeAll(async () => {
  const document = openApiDocument();
  names = Object.keys(document.components?.schemas ?? {});
  types = astToString(await openapiTypes(JSON.stringify(document)));
});

/** The compiler's errors in these files, without those in its own libraries. */
async function complaints(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'portal-types-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const written = Object.entries(files).map(([name, text]) => [path.join(folder, name), text]);
  for (const [file = '', text = ''] of written) await writeFile(file, text);
  const program = ts.createProgram(
    written.map(([file = '']) => file),
    COMPILER_OPTIONS,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the types that a generator makes of the description compile, and bear the names of its components', async () => {
  expect(names).toContain('ArticleSummary');
  const named = names.map((name) => `  components['schemas']['${name}'],\n`).join('');
  const all = `import type { components } from './api.js';\nexport type All = [\n${named}];\n`;
  expect(await complaints({ 'api.ts': types, 'all.ts': all, 'reader.ts': READER })).toEqual([]);
});

test('every answer in JSON has a name', () => {
  const answers = types.match(/"application\/(problem\+)?json": .*/g) ?? [];
  expect(answers.length).toBeGreaterThan(20);
  const nameless = answers.filter((answer) => !answer.includes(': components["schemas"]['));
  // The description of the API itself.
  expect(nameless).toHaveLength(1);
});
