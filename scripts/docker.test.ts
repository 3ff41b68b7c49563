import fs from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './lib/paths.ts';

interface Compose {
  services: Record<string, { build?: { target?: string }; image?: string }>;
}

const read = (file: string) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const text = read('docker-compose.yml');
const compose: Compose = parse(text);

test('docker-compose.yml is a valid compose file', () => {
  // The schema of the Compose Specification, as the linter dclint ships it.
  const schema = JSON.parse(read('node_modules/dclint/schemas/compose.schema.json'));
  const ajv = new Ajv({ strict: false, validateFormats: false, validateSchema: false });
  const valid = ajv.validate({ ...schema, $schema: undefined }, compose);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('every image is pinned, or built by a stage of the Dockerfile', () => {
  const dockerfile = read('Dockerfile');
  const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, name]) => name);
  const services = Object.values(compose.services);
  expect(services).toHaveLength(3);
  for (const { build, image = '' } of services) {
    expect(stages.includes(build?.target) || /:\d+\.\d+/.test(image)).toBe(true);
  }
});

test('every file that the Dockerfile copies from the project is there', () => {
  const copies = [...read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \S+$/gm)];
  const files = copies.flatMap(([, sources = '']) => sources.split(' '));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !fs.existsSync(path.join(ROOT, file)))).toEqual([]);
});

test('the Dockerfile knows the manifest of every package of the workspace', () => {
  const dockerfile = read('Dockerfile');
  const manifests = fs.globSync('{apps,packages}/*/package.json', { cwd: ROOT });
  for (const manifest of manifests) expect(dockerfile).toContain(`COPY ${manifest} `);
});

test('every value without which compose refuses to start is in .env.example', () => {
  const required = [...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
  const example = Object.keys(parseEnv(read('.env.example')));
  expect(example).toEqual(expect.arrayContaining(required));
});

test('the Dockerfile has every patch at hand where it installs', () => {
  const stages = read('Dockerfile').split(/^FROM /m);
  const manifests = stages.find((stage) => /^\S+ AS manifests$/m.test(stage));
  const { patchedDependencies }: { patchedDependencies: Record<string, string> } = parse(
    read('pnpm-workspace.yaml'),
  );
  const folders = Object.values(patchedDependencies).map((file) => path.dirname(file));
  expect(folders.length).toBeGreaterThan(0);
  for (const folder of folders) expect(manifests).toContain(`COPY ${folder} ${folder}\n`);
});
