import { expect, test } from 'vitest';
import { decodeLegacy, legacyEncodingOf } from './legacy-text.js';

const TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc';
const VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc';
const UNICODE = 'Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc';

test.each([
  ['tcvn3' as const, TCVN3],
  ['vni' as const, VNI],
])('a text in %s is told by its words', (encoding, text) => {
  expect(legacyEncodingOf(text)).toBe(encoding);
  expect(decodeLegacy(text, encoding)).toBe(UNICODE);
});

test.each([
  ['Vietnamese in Unicode', UNICODE],
  ['Vietnamese in Unicode whose letters Latin-1 has as well', 'Cà chua là quả, và là hoà bình'],
  ['French', 'Le château où il a été élevé était très âgé, dit-il à son frère aîné'],
  ['English', 'The quick brown fox jumps over the lazy dog'],
  ['a text in both', `${UNICODE}\n${TCVN3}`],
  ['two words alone', 'ViÖt Nam ViÖt'],
  ['nothing', ''],
])('%s is in neither', (_what, text) => {
  expect(legacyEncodingOf(text)).toBeUndefined();
});
