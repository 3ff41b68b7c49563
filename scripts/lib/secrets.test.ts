import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { ensureSecrets } from './secrets.ts';

let file = '';
beforeEach(() => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-secrets-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  file = path.join(folder, '.env');
});

const read = () => parseEnv(fs.readFileSync(file, 'utf8'));

test('generated once, readable by the owner alone, and kept', () => {
  ensureSecrets(file, {});
  const first = read();
  expect(Object.keys(first)).toContain('ADMIN_JWT_SECRET');
  expect(first['APP_KEYS']?.split(',')).toHaveLength(2);
  expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  ensureSecrets(file, {});
  expect(read()).toEqual(first);
});

test('what a person wrote stays, what is missing is added', () => {
  fs.writeFileSync(file, 'ADMIN_JWT_SECRET=mine\nOTHER=1');
  ensureSecrets(file, {});
  expect(read()).toMatchObject({ ADMIN_JWT_SECRET: 'mine', OTHER: '1' });
  expect(read()['ENCRYPTION_KEY']).toMatch(/^.{43}$/);
});

test('nothing is written for what the environment gives', () => {
  ensureSecrets(file, { APP_KEYS: 'a,b' });
  expect(read()).not.toHaveProperty('APP_KEYS');
});
