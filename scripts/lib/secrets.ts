import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { parseEnv } from 'node:util';

const KEY_BYTES = 32;
const key = () => randomBytes(KEY_BYTES).toString('base64url');

const SECRETS: Record<string, () => string> = {
  APP_KEYS: () => [key(), key()].join(','),
  ADMIN_JWT_SECRET: key,
  API_TOKEN_SALT: key,
  TRANSFER_TOKEN_SALT: key,
  ENCRYPTION_KEY: key,
  PREVIEW_SECRET: key,
};

/**
 * Adds the missing secrets to the file, unless the environment has them. It never changes an existing one:
 * with a new key nobody could sign in or read old tokens.
 */
export function ensureSecrets(file: string, env: NodeJS.ProcessEnv = process.env): void {
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const known = { ...parseEnv(before), ...env };
  const missing = Object.entries(SECRETS).filter(([name]) => !known[name]);
  if (missing.length === 0) return;
  const lines = missing.map(([name, generate]) => `${name}=${generate()}\n`);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  // A rename is atomic, so an interrupted start leaves no half-written file.
  const temporary = `${file}.${process.pid}`;
  fs.writeFileSync(temporary, before + gap + lines.join(''), { mode: 0o600 });
  fs.renameSync(temporary, file);
}
