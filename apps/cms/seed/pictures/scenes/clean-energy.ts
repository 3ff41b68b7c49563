import { down } from '../gradient';
import { clouds, haze, hills, skyWithSun, tree } from '../land';
import {
  clay,
  ink,
  leaf,
  leafLight,
  navy,
  paper,
  red,
  redDark,
  sand,
  white,
  type Light,
} from '../palette';
import { standing } from '../people';
import { layer, path, rect, repeat, shape, stroke, turn, type Point, type Scene } from '../svg';

export interface EnergyOptions {
  light: Light;
  kind: 'roof' | 'wind' | 'field';
  seed: number;
}

function turbine(x: number, y: number, size: number, angle: number): string {
  const hub = y - size;
  const blade = path(
    `M${x - size * 0.012} ${hub} Q${x - size * 0.04} ${hub - size * 0.2} ${x} ${hub - size * 0.58} Q${x + size * 0.022} ${hub - size * 0.2} ${x + size * 0.012} ${hub} Z`,
    white,
  );
  return (
    shape(
      [
        [x - size * 0.022, y],
        [x + size * 0.022, y],
        [x + size * 0.01, hub],
        [x - size * 0.01, hub],
      ],
      down(white, '#c7d3d2'),
    ) +
    [0, 120, 240].map((third) => turn(angle + third, x, hub, blade)).join('') +
    `<circle cx="${x}" cy="${hub}" r="${size * 0.024}" fill="#b7c5c6"/>`
  );
}

/** A solar panel between four corners, with cells and a reflection. */
function panel(a: Point, b: Point, c: Point, d: Point, columns: number, rows: number): string {
  const between = (p: Point, q: Point, t: number): Point => [
    p[0] + (q[0] - p[0]) * t,
    p[1] + (q[1] - p[1]) * t,
  ];
  const line = (p: Point, q: Point) => stroke(`M${p[0]} ${p[1]} L${q[0]} ${q[1]}`, '#8fb4c6', 2);
  return (
    shape([a, b, c, d], down('#2f6b93', '#14385a')) +
    shape([between(a, b, 0.15), between(a, b, 0.4), between(d, c, 0.25), d], '#ffffff1c') +
    repeat(columns + 1, (i) => line(between(a, b, i / columns), between(d, c, i / columns))) +
    repeat(rows + 1, (i) => line(between(a, d, i / rows), between(b, c, i / rows)))
  );
}

function roof(): string {
  return (
    rect(120, 690, 1360, 480, down(sand, clay)) +
    rect(120, 690, 1360, 26, '#00000022') +
    shape(
      [
        [60, 700],
        [360, 330],
        [1500, 330],
        [1560, 700],
      ],
      down(red, redDark),
    ) +
    repeat(24, (i) => stroke(`M${370 + i * 48} 332 L${80 + i * 63} 698`, '#00000018', 4)) +
    repeat(2, (row) =>
      repeat(5, (i) => {
        const corner = (u: number, v: number): Point => {
          const left = 400 - 290 * v;
          const right = 1480 + 60 * v;
          return [left + (right - left) * u, 352 + 322 * v];
        };
        const u = 0.02 + i * 0.195;
        const v = 0.03 + row * 0.49;
        return panel(
          corner(u, v),
          corner(u + 0.18, v),
          corner(u + 0.18, v + 0.44),
          corner(u, v + 0.44),
          4,
          3,
        );
      }),
    ) +
    repeat(
      5,
      (i) =>
        rect(220 + i * 250, 780, 130, 170, down('#5c8fa5', navy), 4) +
        rect(280 + i * 250, 780, 10, 170, paper),
    ) +
    rect(60, 694, 1500, 16, redDark)
  );
}

function fieldRow(y: number, s: number): string {
  return repeat(9, (i) => {
    const x = -180 + i * 330 * s - (s > 1 ? 100 : 0);
    const w = 300 * s;
    const h = 120 * s;
    return (
      rect(x + w * 0.3, y, 8 * s, 60 * s, ink) +
      rect(x + w * 0.75, y, 8 * s, 60 * s, ink) +
      panel(
        [x + 46 * s, y - h],
        [x + w + 24 * s, y - h],
        [x + w - 10 * s, y + 22 * s],
        [x, y + 22 * s],
        6,
        3,
      )
    );
  });
}

/** Solar panels on a roof, in a field, or wind turbines along the coast hills. */
export function cleanEnergy({ light, kind, seed }: EnergyOptions): Scene {
  const worker = { top: '#d6a03c', bottom: '#263b52', hair: 'short' } as const;
  const back = [
    layer(0, skyWithSun(light, kind === 'wind' ? 420 : 1180, 250), clouds(seed, 180, white, 0.5)),
    layer(0.12, hills(seed, 520, 90, light.far), haze(470, 170, light.skyLow, 0.6)),
  ];
  if (kind === 'wind') {
    return [
      ...back,
      layer(
        0.25,
        repeat(4, (i) => turbine(640 + i * 250, 600, 250, i * 31)),
      ),
      layer(
        0.35,
        hills(seed + 2, 640, 60, light.middle),
        turbine(1180, 690, 430, 18),
        turbine(250, 700, 390, 71),
      ),
      layer(0.6, hills(seed + 4, 760, 50, light.near), turbine(760, 800, 620, 44)),
      layer(
        0.9,
        hills(seed + 5, 890, 40, '#1f4a3f'),
        standing(1090, 905, 1.4, worker, 'raised'),
        standing(1170, 908, 1.4, { ...worker, top: white }),
      ),
    ];
  }
  if (kind === 'roof') {
    return [
      ...back,
      layer(
        0.3,
        hills(seed + 3, 640, 30, light.middle),
        tree(60, 760, 330, leaf, leafLight),
        tree(1560, 760, 300, leaf, leafLight),
      ),
      layer(0.55, roof(), standing(1330, 600, 1.5, worker, 'forward')),
      layer(
        0.9,
        path('M-160 1160 V960 Q400 915 860 955 T1760 945 V1160 Z', light.near),
        repeat(11, (i) => tree(-60 + i * 170, 1010, 90, leaf, light.near)),
      ),
    ];
  }
  return [
    ...back,
    layer(
      0.3,
      hills(seed + 3, 600, 36, light.middle),
      turbine(240, 620, 240, 20),
      turbine(380, 626, 190, 66),
    ),
    layer(0.45, rect(-160, 640, 1920, 520, down(light.middle, light.near)), fieldRow(690, 0.55)),
    layer(0.65, fieldRow(800, 0.85), standing(1010, 870, 1.6, worker)),
    layer(0.9, fieldRow(975, 1.35)),
  ];
}
