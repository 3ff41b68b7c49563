import { down, glow } from '../gradient';
import { clouds, haze, hills, limestone, skyWithSun, tree } from '../land';
import { stoneLight, type Light } from '../palette';
import { standing } from '../people';
import { randomFrom } from '../random';
import { ellipse, layer, path, rect, repeat, shape, stroke, type Scene } from '../svg';

export interface StoneGateOptions {
  light: Light;
  rock: [top: string, low: string];
  seed: number;
}

const ARCHES = [
  { x: 480, w: 170, h: 270 },
  { x: 800, w: 210, h: 330 },
  { x: 1120, w: 170, h: 270 },
];

function archPath(x: number, w: number, h: number, foot: number): string {
  const r = w / 2;
  return `M${x - r} ${foot} V${foot - h + r} A${r} ${r} 0 0 1 ${x + r} ${foot - h + r} V${foot} Z`;
}

function blocks(seed: number, left: number, right: number, top: number, foot: number): string {
  const random = randomFrom(seed);
  const rows = 7;
  const h = (foot - top) / rows;
  return repeat(rows, (row) => {
    let parts = stroke(`M${left} ${top + row * h} H${right}`, '#00000026', 4);
    for (let x = left + random(30, 130); x < right; x += random(110, 210)) {
      parts += stroke(`M${x} ${top + row * h} v${h}`, '#00000022', 4);
      if (random(0, 1) < 0.3)
        parts += rect(
          x + 4,
          top + row * h + 4,
          random(60, 110),
          h - 8,
          random(0, 1) < 0.5 ? '#ffffff1c' : '#00000014',
          4,
        );
    }
    return parts;
  });
}

/** A citadel gate of great stone blocks with three arches, as in the time of the Hồ. */
export function stoneGate({ light, rock, seed }: StoneGateOptions): Scene {
  const [top, low] = rock;
  const foot = 810;
  return [
    layer(0, skyWithSun(light, 1260, 230, 58), clouds(seed, 150, light.sun, 0.5)),
    layer(0.12, limestone(seed, 640, 260, light.far, light.middle + '77')),
    layer(0.25, hills(seed + 1, 640, 24, light.middle), haze(560, 150, light.skyLow, 0.5)),
    layer(
      0.4,
      rect(-160, 560, 1920, 260, down(low, '#5f665f')),
      blocks(seed + 4, -160, 1760, 560, foot),
      repeat(24, (i) => ellipse(-150 + i * 82, 562, 56, 15, i % 2 ? '#5c8a5a' : '#4a7850')),
    ),
    layer(
      0.5,
      shape(
        [
          [310, foot],
          [328, 420],
          [1272, 420],
          [1290, foot],
        ],
        down(top, low),
      ),
      blocks(seed + 2, 316, 1284, 420, foot),
      rect(306, 396, 988, 34, stoneLight, 4),
      shape(
        [
          [352, 396],
          [360, 352],
          [1240, 352],
          [1248, 396],
        ],
        down(top, low),
      ),
      blocks(seed + 3, 356, 1244, 352, 396),
      rect(346, 340, 908, 20, stoneLight, 4),
      ...ARCHES.map(
        ({ x, w, h }) =>
          path(archPath(x, w + 50, h + 26, foot), '#0000001f') +
          path(archPath(x, w + 34, h + 18, foot), stoneLight),
      ),
      ...ARCHES.map(({ x, w, h }) =>
        repeat(9, (i) => {
          const a = Math.PI + (i / 8) * Math.PI;
          const r = w / 2;
          const cy = foot - h + r;
          return stroke(
            `M${x + Math.cos(a) * r} ${cy + Math.sin(a) * r} L${x + Math.cos(a) * (r + 17)} ${cy + Math.sin(a) * (r + 17)}`,
            '#00000040',
            4,
          );
        }),
      ),
      ...ARCHES.map(
        ({ x, w, h }) =>
          path(archPath(x, w, h, foot), down(light.skyLow, '#a9a878')) +
          ellipse(x, foot - h * 0.5, w * 0.46, h * 0.46, glow(light.sun, 0.5)) +
          path(
            `M${x - w / 2} ${foot} V${foot - h * 0.6} Q${x - w * 0.36} ${foot - h * 0.3} ${x - w * 0.32} ${foot} Z`,
            '#00000033',
          ),
      ),
    ),
    layer(
      0.6,
      rect(-160, 800, 1920, 360, down('#b8b184', '#7d8a58')),
      shape(
        [
          [700, 800],
          [900, 800],
          [1150, 1160],
          [450, 1160],
        ],
        down('#eadbb5', '#cdb384'),
      ),
    ),
    layer(
      0.72,
      standing(770, 880, 1.35, { top: '#a8443a', bottom: '#23303f', hair: 'long' }, 'raised'),
      standing(850, 886, 1.4, { top: '#f7efdf', bottom: '#263b52', hair: 'short' }),
      standing(905, 884, 1.05, { top: '#1b7a7d', bottom: '#263b52', hair: 'short' }),
    ),
    layer(
      0.9,
      tree(70, 1010, 520, light.near, '#1c4a45'),
      tree(1540, 1015, 470, light.near, '#1c4a45'),
      path('M-160 1160 V985 Q400 930 820 990 T1760 970 V1160 Z', '#3e5a3e'),
    ),
  ];
}
