import { down, glow } from '../gradient';
import { backdrop } from '../land';
import {
  clay,
  gold,
  goldLight,
  ink,
  navy,
  paper,
  sand,
  skin,
  teal,
  tealLight,
  wood,
  woodDark,
} from '../palette';
import { anyLook, bouquet, bust } from '../people';
import { randomFrom } from '../random';
import {
  circle,
  ellipse,
  faint,
  layer,
  path,
  rect,
  repeat,
  ring,
  shape,
  stroke,
  type Scene,
} from '../svg';

export interface HallOptions {
  wall: [top: string, low: string];
  curtain: [light: string, dark: string];
  seat: string;
  screen: 'chart' | 'rings' | 'hills';
  seed: number;
}

const SCREENS: Record<HallOptions['screen'], () => string> = {
  chart: () =>
    repeat(7, (i) =>
      rect(610 + i * 58, 400 - 30 - i * 19, 34, 34 + i * 19, i % 2 ? teal : navy, 3),
    ) +
    stroke('M605 352 Q720 350 790 300 T1010 208', gold, 7) +
    circle(1010, 208, 11, gold),
  rings: () =>
    ring(800, 300, 92, tealLight, 5) +
    ring(800, 300, 58, teal, 5) +
    circle(800, 300, 24, gold) +
    repeat(6, (i) => {
      const angle = (i * Math.PI) / 3 + 0.3;
      return circle(
        800 + 92 * Math.cos(angle),
        300 + 92 * Math.sin(angle),
        11,
        i % 2 ? navy : teal,
      );
    }) +
    stroke('M560 300 H700 M900 300 H1040', sand, 5),
  hills: () =>
    circle(930, 250, 34, goldLight) +
    path('M545 410 Q640 250 730 330 T900 300 T1055 370 V420 H545 Z', tealLight) +
    path('M545 420 V380 Q680 320 800 376 T1055 350 V420 Z', teal),
};

function presidium(): string {
  const person = (x: number) =>
    path(`M${x - 27} 560 Q${x - 26} 520 ${x} 518 Q${x + 26} 520 ${x + 27} 560 Z`, navy) +
    path(`M${x - 7} 519 L${x} 540 L${x + 7} 519 Z`, paper) +
    ellipse(x, 499, 15, 18, skin) +
    path(
      `M${x - 16} 497 Q${x - 15} 477 ${x} 477 Q${x + 15} 477 ${x + 16} 497 Q${x} 485 ${x - 16} 497 Z`,
      ink,
    );
  return (
    [1075, 1165, 1255].map(person).join('') +
    rect(1010, 548, 312, 74, down(sand, clay), 4) +
    rect(1010, 548, 312, 12, paper, 4) +
    bouquet(1120, 556, 0.55) +
    bouquet(1210, 556, 0.55)
  );
}

function lectern(): string {
  return (
    path('M345 540 Q347 494 374 492 Q401 494 403 540 Z', '#1f5278') +
    ellipse(374, 470, 16, 19, skin) +
    path('M357 468 Q358 447 374 447 Q390 447 391 468 Q374 454 357 468 Z', ink) +
    shape(
      [
        [322, 522],
        [426, 522],
        [414, 625],
        [334, 625],
      ],
      down(wood, woodDark),
    ) +
    rect(314, 512, 120, 14, clay, 4) +
    bouquet(374, 606, 0.7)
  );
}

function audience(seat: string, seed: number, y: number, scale: number): string {
  const random = randomFrom(seed);
  const gap = 92 * scale;
  const start = -140 + random(0, gap / 2);
  return repeat(Math.ceil(1900 / gap), (i) => {
    const x = start + i * gap;
    const empty = random(0, 1) < 0.07;
    const person = empty ? '' : bust(x, y + random(-6, 6) * scale, scale * 1.12, anyLook(random));
    return (
      person +
      rect(x - 36 * scale, y + 22 * scale, 72 * scale, 130 * scale, seat, 15 * scale) +
      rect(x - 36 * scale, y + 22 * scale, 72 * scale, 9 * scale, '#ffffff22', 5 * scale)
    );
  });
}

/** A full hall from its back rows: stage, screen, lectern and presidium. */
export function conferenceHall(options: HallOptions): Scene {
  const [wallTop, wallLow] = options.wall;
  const [light, dark] = options.curtain;
  const folds = repeat(30, (i) => rect(220 + i * 39, 130, 20, 470, i % 2 ? dark : light));
  return [
    layer(
      0.1,
      backdrop(down(wallTop, wallLow)),
      repeat(9, (i) => rect(-150 + i * 220, -160, 10, 800, '#ffffff0d')),
      repeat(
        5,
        (i) =>
          ellipse(160 + i * 320, 40, 90, 14, goldLight) +
          ellipse(160 + i * 320, 60, 260, 190, glow(goldLight, 0.35)),
      ),
    ),
    layer(
      0.3,
      rect(200, 100, 1200, 520, down(light, dark)),
      faint(0.45, folds),
      path('M180 90 H1420 V170 Q1300 212 1180 170 T940 170 T700 170 T460 170 T180 170 Z', dark),
      rect(180, 84, 1240, 16, gold),
      rect(520, 176, 560, 268, ink, 8),
      rect(532, 188, 536, 244, down('#ffffff', paper)),
      SCREENS[options.screen](),
      ellipse(800, 330, 620, 330, glow('#fff6dd', 0.28)),
    ),
    layer(
      0.45,
      presidium(),
      lectern(),
      shape(
        [
          [120, 620],
          [1480, 620],
          [1560, 690],
          [40, 690],
        ],
        down(wood, woodDark),
      ),
      rect(40, 686, 1520, 26, woodDark),
      repeat(9, (i) => bouquet(130 + i * 168, 668, 0.7)),
    ),
    layer(0.5, rect(-160, 708, 1920, 460, down('#0b1c2e', '#10304f'))),
    layer(0.62, audience(options.seat, options.seed, 716, 0.78)),
    layer(0.76, audience(options.seat, options.seed + 1, 800, 1.04)),
    layer(0.92, audience(options.seat, options.seed + 2, 906, 1.5)),
  ];
}
