import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { digestOfRecord, digestOfSet } from '@portal/client/digest';
import * as z from 'zod';
import { launch, type Running } from '../scripts/lib/processes.ts';

/** A mirror in its own process, which scenarios may kill. */
export interface Mirror {
  kill: () => Promise<void>;
  startAgain: () => void;
  /** The last proven state: generation and digest. */
  proven: () => string;
  /** The bytes of each held record, by `type/documentId`. */
  held: () => Map<string, string>;
  stop: () => Promise<void>;
}

export function startMirror(origin: string): Mirror {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-mirror-'));
  let program: Running;
  const startAgain = () => {
    const args = [path.join(import.meta.dirname, 'mirror-process.ts'), origin, folder];
    program = launch({ command: process.execPath, args, cwd: import.meta.dirname });
  };
  startAgain();
  return {
    kill: () => program.kill(),
    startAgain,
    proven: () => program.output().split('\n').at(-1) ?? '',
    held: () => recordsIn(path.join(folder, 'records')),
    stop: async () => {
      await program.kill();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

function recordsIn(folder: string): Map<string, string> {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const key = path.join(path.relative(folder, parentPath), path.basename(name, '.json'));
      return [key, fs.readFileSync(path.join(parentPath, name), 'utf8')];
    }),
  );
}

const named = z.object({ type: z.string(), documentId: z.string() });

/** The published records, in the form of `held`. */
export async function publishedRecords(cmsUrl: string): Promise<Map<string, string>> {
  const response = await fetch(`${cmsUrl}/api/v1/records.ndjson`);
  const lines = (await response.text()).split('\n').slice(0, -1);
  return new Map(
    lines.map((line) => {
      const { type, documentId } = named.parse(JSON.parse(line));
      return [`${type}/${documentId}`, line];
    }),
  );
}

/** The digest of records, computed from their bytes as `/changes/state` describes. */
export function digestOf(records: Map<string, string>): string {
  return digestOfSet(
    [...records].map(([key, bytes]) => {
      const [type = '', documentId = ''] = key.split('/');
      return { type: `api::${type}.${type}`, documentId, digest: digestOfRecord(bytes) };
    }),
  );
}

const state = z.object({ data: z.object({ generation: z.int(), digest: z.string() }) });

/** The state of the portal, in the form of `proven`. */
export async function publishedState(cmsUrl: string): Promise<string> {
  const response = await fetch(`${cmsUrl}/api/v1/changes/state`);
  const { generation, digest } = state.parse(await response.json()).data;
  return `${generation} ${digest}`;
}
