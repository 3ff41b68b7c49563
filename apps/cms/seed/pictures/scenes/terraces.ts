import { down } from '../gradient';
import { clouds, haze, hills, skyWithSun, tree } from '../land';
import type { Light } from '../palette';
import { standing } from '../people';
import { at, faint, layer, path, rect, repeat, shape, stroke, type Scene } from '../svg';

export interface TerracesOptions {
  light: Light;
  field: [far: string, middle: string, near: string];
  edge: string;
  seed: number;
}

/** One terrace; neighbouring seeds give similar waves, as contour lines have. */
function band(seed: number, y: number, fill: string, edge: string, swing: number): string {
  let line = '';
  for (let x = -160; x <= 1760; x += 40) {
    const wave = Math.sin(x / 260 + seed * 0.55) + 0.6 * Math.sin(x / 117 - seed * 0.8);
    line += `${line ? ' L' : 'M'}${x} ${y + wave * swing}`;
  }
  return (
    path(`${line} V1160 H-160 Z`, fill) +
    stroke(line, edge, 3 + swing * 0.16) +
    at(0, 4 + swing * 0.2, 1, faint(0.35, stroke(line, '#fff6d6', 2 + swing * 0.1)))
  );
}

function stiltHouse(x: number, y: number, s: number): string {
  return (
    repeat(4, (i) => rect(x - 60 * s + i * 38 * s, y - 44 * s, 6 * s, 44 * s, '#4a3526')) +
    rect(x - 68 * s, y - 92 * s, 136 * s, 50 * s, '#8f6743') +
    repeat(3, (i) => rect(x - 46 * s + i * 40 * s, y - 82 * s, 16 * s, 30 * s, '#3f2d22')) +
    shape(
      [
        [x - 92 * s, y - 88 * s],
        [x - 52 * s, y - 150 * s],
        [x + 52 * s, y - 150 * s],
        [x + 92 * s, y - 88 * s],
      ],
      '#5c412d',
    ) +
    shape(
      [
        [x + 20 * s, y - 150 * s],
        [x + 52 * s, y - 150 * s],
        [x + 92 * s, y - 88 * s],
        [x + 48 * s, y - 88 * s],
      ],
      '#4a3325',
    )
  );
}

/** Rice terraces under mountains, with a house on stilts and two people on the dyke. */
export function terraces({ light, field, edge, seed }: TerracesOptions): Scene {
  const [far, middle, near] = field;
  const farmer = { top: '#8a3b35', bottom: '#1f2f42', hair: 'hat' } as const;
  return [
    layer(0, skyWithSun(light, 1130, 240), clouds(seed, 170, light.sun, 0.4)),
    layer(0.12, hills(seed + 1, 400, 120, light.far)),
    layer(0.22, hills(seed + 2, 470, 95, light.middle), haze(430, 170, light.skyLow, 0.5)),
    layer(
      0.34,
      repeat(6, (i) =>
        band(seed + i * 0.5, 535 + i * 29, down(i % 2 ? far : middle, middle), edge, 8 + i * 2),
      ),
    ),
    layer(
      0.46,
      stiltHouse(1180, 700, 0.85),
      tree(1330, 706, 170, light.near, light.middle),
      tree(1060, 700, 120, light.near, light.middle),
    ),
    layer(
      0.6,
      repeat(5, (i) =>
        band(seed + 4 + i * 0.6, 712 + i * 46, down(i % 2 ? middle : far, near), edge, 20 + i * 4),
      ),
    ),
    layer(
      0.8,
      standing(470, 880, 1.75, farmer, 'carry'),
      standing(580, 890, 1.65, { ...farmer, top: '#1b7a7d' }),
      band(seed + 8, 925, down(middle, near), edge, 30),
    ),
    layer(
      0.95,
      path('M-160 1160 V960 Q300 900 760 955 T1760 950 V1160 Z', down(light.near, '#0b1c2e')),
      repeat(54, (i) =>
        stroke(
          `M${-150 + i * 36} 1010 q${i % 2 ? 12 : -12} -40 ${i % 3 ? 20 : -18} -74`,
          i % 2 ? near : light.near,
          6,
        ),
      ),
    ),
  ];
}
