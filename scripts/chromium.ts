import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sparticuz from '@sparticuz/chromium';

export interface Chromium {
  executablePath: string;
  args: string[];
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** Chromium's background requests to Google get no answer in a closed network. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * A Chromium for the tests: `CHROMIUM_PATH`, one installed on the machine, or the one in the npm
 * package (Linux), unpacked into the folder for temporary files.
 */
export async function findChromium(): Promise<Chromium> {
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (fs.existsSync(given)) return { executablePath: given, args };
    throw new Error(`CHROMIUM_PATH=${given} không tồn tại.`);
  }
  const installed = SYSTEM.find((file) => fs.existsSync(file));
  if (installed !== undefined) return { executablePath: installed, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Cần Chrome hoặc Chromium trên máy này: hãy cài rồi đặt CHROMIUM_PATH.');
  }
  return { executablePath: await unpack(), args: [...QUIET, ...sandboxless()] };
}

/**
 * The package unpacks straight to its final path and trusts whatever exists there. So this unpacks into a
 * temporary folder, which gets its final name only when it is complete.
 */
async function unpack(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const version = createHash('sha256').update(fs.readFileSync(manifest)).digest('hex').slice(0, 8);
  const folder = path.join(os.tmpdir(), `portal-chromium-${version}-${process.getuid?.() ?? 0}`);
  const executable = path.join(folder, 'chromium');
  if (fs.existsSync(executable)) return executable;
  const unfinished = fs.mkdtempSync(`${folder}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished;
  try {
    await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    fs.renameSync(unfinished, folder);
  } catch {
    // Another run has renamed its folder first.
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
  return executable;
}

/** The package's build has no sandbox, as it is made for containers. */
function sandboxless(): string[] {
  return ['--no-sandbox', '--no-zygote', '--headless=shell', '--font-render-hinting=none'];
}
