import { down, glow } from '../gradient';
import { backdrop, hills, skyWithSun } from '../land';
import {
  clay,
  gold,
  goldLight,
  ink,
  leaf,
  leafLight,
  morning,
  navy,
  paper,
  red,
  redDark,
  rose,
  sand,
  teal,
  tealLight,
  white,
  wood,
  woodDark,
} from '../palette';
import { anyLook, standing } from '../people';
import { pick, randomFrom, type Random } from '../random';
import { at, circle, ellipse, layer, path, rect, repeat, stroke, type Scene } from '../svg';

export interface MarketOptions {
  goods: 'packed' | 'fresh';
  awning: [string, string];
  seed: number;
}

function label(x: number, y: number, s: number): string {
  return (
    rect(x - 17 * s, y - 12 * s, 34 * s, 24 * s, paper, 3) +
    circle(x - 7 * s, y, 6 * s, red) +
    rect(x + 2 * s, y - 6 * s, 12 * s, 3 * s, ink) +
    rect(x + 2 * s, y + 1 * s, 9 * s, 3 * s, ink)
  );
}

function packed(random: Random, x: number, y: number): string {
  const kind = Math.floor(random(0, 4));
  if (kind === 0)
    return (
      rect(x - 17, y - 96, 34, 96, down('#b06a2c', '#7a3f1c'), 9) +
      rect(x - 8, y - 122, 16, 30, '#7a3f1c', 3) +
      rect(x - 10, y - 128, 20, 10, gold, 3) +
      label(x, y - 48, 1)
    );
  if (kind === 1)
    return (
      rect(x - 38, y - 78, 76, 78, pick(random, [teal, red, navy, leaf]), 5) +
      rect(x - 38, y - 78, 76, 14, '#ffffff30', 5) +
      label(x, y - 34, 1.25)
    );
  if (kind === 2)
    return (
      path(
        `M${x - 34} ${y} Q${x - 42} ${y - 60} ${x - 24} ${y - 84} H${x + 24} Q${x + 42} ${y - 60} ${x + 34} ${y} Z`,
        sand,
      ) +
      rect(x - 18, y - 98, 36, 16, wood, 4) +
      label(x, y - 38, 1.1)
    );
  return (
    rect(x - 30, y - 62, 60, 62, '#d9ece6', 10) +
    rect(x - 26, y - 46, 52, 42, goldLight, 8) +
    rect(x - 28, y - 74, 56, 16, redDark, 5) +
    label(x, y - 24, 0.9)
  );
}

function fresh(random: Random, x: number, y: number): string {
  const fruit = pick(random, [gold, '#e3b94f', red, leafLight, '#d9803c', rose]);
  return (
    path(`M${x - 62} ${y - 34} H${x + 62} L${x + 48} ${y} H${x - 48} Z`, wood) +
    repeat(9, (i) => circle(x - 48 + i * 12, y - 44 - (i % 3) * 15, 16, fruit)) +
    repeat(3, (i) => ellipse(x - 30 + i * 30, y - 78, 14, 6, leaf))
  );
}

function stall(x: number, y: number, s: number, options: MarketOptions, random: Random): string {
  const [a, b] = options.awning;
  const goods = (top: number, count: number) =>
    repeat(count, (i) => {
      const px = -260 + (520 / (count - 1)) * i;
      return options.goods === 'packed' ? packed(random, px, top) : fresh(random, px, top);
    });
  const shelf = (top: number) =>
    rect(-310, top, 620, 16, '#b98a5a') + rect(-310, top + 12, 620, 6, woodDark);
  return at(
    x,
    y,
    s,
    rect(-318, -560, 16, 560, woodDark) + rect(302, -560, 16, 560, woodDark),
    rect(-302, -540, 604, 400, down('#6b4b34', '#4a3325')),
    ellipse(0, -430, 330, 160, glow('#ffdf9a', 0.55)),
    goods(-330, options.goods === 'packed' ? 7 : 5) + shelf(-330),
    goods(-200, options.goods === 'packed' ? 6 : 4) + shelf(-200),
    rect(-330, -180, 660, 180, down(clay, wood)) +
      repeat(6, (i) => rect(-310 + i * 108, -166, 92, 152, '#00000014', 4)),
    repeat(9, (i) => path(`M${-360 + i * 80} -640 h80 l0 96 a40 34 0 0 1 -80 0 Z`, i % 2 ? b : a)),
    rect(-366, -652, 732, 20, woodDark, 6),
  );
}

/** Stalls with local products, each with its label, and people shopping. */
export function market(options: MarketOptions): Scene {
  const random = randomFrom(options.seed);
  const lanterns = (y: number, s: number) =>
    stroke(`M-160 ${y} Q800 ${y + 90 * s} 1760 ${y}`, woodDark, 3) +
    repeat(15, (i) => {
      const lx = -100 + i * 125;
      const ly = y + 90 * s * (1 - ((lx - 800) / 960) ** 2) * 0.5 + 16;
      return (
        rect(lx - 13, ly, 26, 34, i % 2 ? red : gold, 10) +
        circle(lx, ly + 16, 52, glow(goldLight, 0.4))
      );
    });
  return [
    layer(
      0.03,
      options.goods === 'fresh'
        ? skyWithSun(morning, 1200, 200, 60) + hills(options.seed, 470, 60, morning.far)
        : backdrop(down('#2a5368', '#d9b98a')),
    ),
    layer(
      0.2,
      rect(-160, 560, 1920, 600, down('#cdb58a', '#a68a60')),
      repeat(5, (i) =>
        stall(
          20 + i * 400,
          640,
          0.5,
          { ...options, awning: i % 2 ? [tealLight, paper] : [rose, paper] },
          random,
        ),
      ),
    ),
    layer(
      0.35,
      lanterns(90, 1),
      repeat(7, (i) => standing(140 + i * 220 + random(-40, 40), 720, 1.3, anyLook(random))),
    ),
    layer(
      0.6,
      stall(360, 880, 1, options, random),
      stall(1260, 880, 1, { ...options, awning: [options.awning[1], options.awning[0]] }, random),
    ),
    layer(
      0.8,
      standing(770, 930, 2.75, { top: '#f0cf7c', bottom: '#263b52', hair: 'hat' }, 'forward'),
      standing(930, 945, 2.7, { top: white, bottom: navy, hair: 'long' }, 'carry'),
      standing(180, 960, 2.8, { top: teal, bottom: ink, hair: 'bun' }, 'forward'),
    ),
    layer(
      0.95,
      rect(-160, 960, 1920, 200, down('#8a6a42', '#4a3325')),
      repeat(10, (i) => fresh(random, 330 + i * 140, 985)),
    ),
  ];
}
