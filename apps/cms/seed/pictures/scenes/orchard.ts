import { down } from '../gradient';
import { clouds, haze, hills, skyWithSun } from '../land';
import { gold, leaf, leafDark, leafLight, wood, woodDark, type Light } from '../palette';
import { standing } from '../people';
import { pick, randomFrom } from '../random';
import { at, circle, ellipse, layer, path, rect, repeat, shape, stroke, type Scene } from '../svg';

export interface OrchardOptions {
  light: Light;
  fruit: string;
  /** The share of fruit on the trees, from 0 to 1. */
  ripe: number;
  seed: number;
}

function citrus(x: number, y: number, s: number, options: OrchardOptions, seed: number): string {
  const random = randomFrom(seed);
  const clump = (ring: number, count: number, fill: readonly [string, ...string[]]) =>
    repeat(count, (i) => {
      const angle = (i / count) * Math.PI * 2 + random(-0.2, 0.2);
      return ellipse(
        Math.cos(angle) * ring * 1.15,
        -190 + Math.sin(angle) * ring * 0.8,
        random(46, 66),
        random(40, 54),
        pick(random, fill),
      );
    });
  return at(
    x,
    y,
    s,
    ellipse(0, 2, 150, 16, '#0000002a'),
    stroke('M0 0 Q-6 -50 0 -110 M0 -70 Q-30 -100 -60 -130 M0 -80 Q30 -110 64 -140', woodDark, 15),
    ellipse(0, -180, 150, 110, leafDark),
    clump(112, 11, [leafDark, leaf]),
    clump(66, 8, [leaf, leaf, '#4f8f62']),
    clump(34, 5, [leafLight, '#5e9c69']),
    repeat(Math.round(options.ripe * 19), () => {
      const cx = random(-150, 150);
      const cy = -180 + random(-95, 100) * (1 - Math.abs(cx) / 420);
      return circle(cx, cy, 16, options.fruit) + ellipse(cx - 5, cy - 6, 5, 4, '#ffffff66');
    }),
    options.ripe < 0.4
      ? repeat(26, () => circle(random(-150, 150), -180 + random(-85, 85), 7, '#fff6e4'))
      : '',
  );
}

function basket(x: number, y: number, s: number, fruit: string): string {
  return at(
    x,
    y,
    s,
    ellipse(0, 2, 90, 10, '#0000002a'),
    repeat(7, (i) => circle(-60 + i * 20, -74 - (i % 3) * 14, 22, i % 3 === 1 ? gold : fruit)),
    path('M-86 -70 H86 L66 0 H-66 Z', down('#c99a5f', wood)),
    repeat(5, (i) => stroke(`M${-84 + i * 4} ${-56 + i * 13} H${84 - i * 4}`, '#7a5636', 4)),
    rect(-92, -78, 184, 14, '#b98a5a', 7),
  );
}

/** Rows of citrus trees below hills; pickers with baskets. */
export function orchard(options: OrchardOptions): Scene {
  const { light, seed, fruit } = options;
  const picker = { top: '#8a3b35', bottom: '#23303f', hair: 'hat' } as const;
  return [
    layer(0, skyWithSun(light, 380, 230), clouds(seed, 150, '#fffaf0', 0.55)),
    layer(0.12, hills(seed, 420, 110, light.far)),
    layer(0.22, hills(seed + 1, 500, 70, light.middle), haze(460, 160, light.skyLow, 0.5)),
    layer(
      0.34,
      rect(-160, 560, 1920, 600, down('#a7bd77', '#6b8a4d')),
      repeat(9, (i) => citrus(-60 + i * 215, 630, 0.62, options, seed + i)),
    ),
    layer(
      0.52,
      shape(
        [
          [620, 640],
          [860, 640],
          [1240, 1160],
          [240, 1160],
        ],
        down('#e2cf9f', '#c0a06a'),
      ),
      repeat(
        3,
        (i) =>
          citrus(20 + i * 205, 770, 1.0, options, seed + 20 + i) +
          citrus(1090 + i * 215, 770, 1.0, options, seed + 30 + i),
      ),
    ),
    layer(
      0.66,
      standing(650, 850, 2.3, { ...picker, top: '#1b7a7d' }, 'raised'),
      standing(900, 860, 2.2, picker, 'carry'),
      basket(780, 880, 0.8, fruit),
    ),
    layer(
      0.9,
      citrus(70, 1010, 2, options, seed + 40),
      citrus(1540, 1010, 2.05, options, seed + 41),
      basket(1200, 960, 1.25, fruit),
      basket(400, 970, 1.1, fruit),
    ),
  ];
}
