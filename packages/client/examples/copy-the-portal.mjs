// Mirrors a portal into a folder. Written from /api/v1/docs alone: it needs only Node 24, and is short
// enough to be rewritten in any language.
//
//   node copy-the-portal.mjs https://so.example.vn folder          without end
//   node copy-the-portal.mjs https://so.example.vn folder --once   until the copy is proven once
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

const [portal, folder, mode] = process.argv.slice(2);
const api = (address) => fetch(new URL(`/api/v1${address}`, portal));
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The digest of each stored record, by `type/documentId`. */
const held = new Map();
let after = 0;

async function store(text) {
  const { type, documentId } = JSON.parse(text);
  const file = path.join(folder, type, `${documentId}.json`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
  held.set(`${type}/${documentId}`, sha256(text));
}

async function drop(key) {
  await rm(path.join(folder, `${key}.json`), { force: true });
  held.delete(key);
}

/** Reads what an earlier run has stored. */
async function open() {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json') || entry.parentPath === folder) continue;
    const key = `${path.basename(entry.parentPath)}/${path.basename(entry.name, '.json')}`;
    held.set(key, sha256(await readFile(path.join(entry.parentPath, entry.name))));
  }
  after = Number(await readFile(path.join(folder, 'after'), 'utf8').catch(() => '0'));
}

/**
 * First the number of the newest change, then all records: changes made meanwhile follow
 * afterwards.
 */
async function startAnew() {
  const { data: state } = await (await api('/changes/state')).json();
  const published = new Set();
  const { body } = await api('/records.ndjson');
  for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
    await store(line);
    const { type, documentId } = JSON.parse(line);
    published.add(`${type}/${documentId}`);
  }
  for (const key of [...held.keys()]) if (!published.has(key)) await drop(key);
  after = state.generation;
}

/**
 * Applies the next changes, waiting for them up to `wait` seconds. Returns the portal's state, or
 * undefined if it must start anew.
 */
async function takeOver(wait) {
  const response = await api(`/changes?after=${after}&limit=1000&wait=${wait}`);
  if (response.status === 410) return undefined;
  if (!response.ok) throw new Error(`The portal answers ${response.status}.`);
  const { data, meta } = await response.json();
  for (const { seq, type, documentId, digest } of data) {
    const key = `${type}/${documentId}`;
    if (digest !== null && held.get(key) !== digest) {
      const record = await api(`/records/${key}`);
      if (record.ok) await store(await record.text());
      else if (record.status !== 404) throw new Error(`The portal answers ${record.status}.`);
    }
    if (digest === null) await drop(key);
    after = seq;
  }
  await writeFile(path.join(folder, 'after'), String(after));
  return meta;
}

/** The sum, modulo 2^256, of SHA-256 over `api::{type}.{type}/{documentId}/{digest}` of all records. */
function digestOfAll() {
  let sum = 0n;
  for (const [key, digest] of held) {
    const [type, documentId] = key.split('/');
    sum += BigInt(`0x${sha256(`api::${type}.${type}/${documentId}/${digest}`)}`);
  }
  return BigInt.asUintN(256, sum).toString(16).padStart(64, '0');
}

await open();
let wait = 0;
for (;;) {
  try {
    if (after === 0) await startAnew();
    const state = await takeOver(wait);
    if (state === undefined) after = 0;
    else if (after === state.generation) {
      const isProven = digestOfAll() === state.digest;
      console.log(isProven ? `${held.size} records, proven at ${after}` : 'differs: starts anew');
      if (isProven && mode === '--once') break;
      if (!isProven) after = 0;
      wait = isProven ? 30 : 0;
    }
  } catch (error) {
    console.warn(`Tries again: ${error.message}`);
    await pause(5_000);
  }
}
