import { down, glow } from '../gradient';
import { backdrop } from '../land';
import {
  clay,
  gold,
  goldLight,
  ink,
  navy,
  paper,
  red,
  sand,
  stoneLight,
  teal,
  white,
  wood,
  woodDark,
} from '../palette';
import {
  at,
  circle,
  ellipse,
  layer,
  path,
  rect,
  repeat,
  shape,
  stroke,
  turn,
  type Scene,
} from '../svg';

export interface MeasurementOptions {
  wall: [top: string, low: string];
  kind: 'balance' | 'weights' | 'gauges';
}

const BRASS = down(goldLight, '#a8762a');

function weight(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    ellipse(4, 2, 62, 9, '#00000033'),
    path('M-50 0 V-92 Q-50 -112 -28 -114 H28 Q50 -112 50 -92 V0 Z', BRASS),
    rect(-50, -14, 100, 14, '#8a5f22'),
    rect(-13, -136, 26, 26, '#b98a35'),
    ellipse(0, -146, 25, 18, BRASS),
    rect(-36, -104, 13, 88, '#ffffff59', 6),
  );
}

function balance(x: number, y: number, s: number): string {
  const pan = (px: number, py: number, load: string) =>
    stroke(
      `M${px} ${py} L${px - 120} ${py + 250} M${px} ${py} L${px + 120} ${py + 250}`,
      '#a8762a',
      4,
    ) +
    load +
    path(
      `M${px - 142} ${py + 250} H${px + 142} Q${px + 96} ${py + 306} ${px} ${py + 306} Q${px - 96} ${py + 306} ${px - 142} ${py + 250} Z`,
      BRASS,
    );
  return at(
    x,
    y,
    s,
    ellipse(0, 6, 250, 20, '#00000033'),
    path('M-210 0 Q-200 -46 -70 -58 H70 Q200 -46 210 0 Z', down(wood, woodDark)),
    rect(-15, -590, 30, 540, BRASS, 6),
    circle(0, -600, 30, BRASS),
    turn(
      -3,
      0,
      -545,
      path(
        'M-400 -540 Q-200 -590 0 -566 Q200 -590 400 -540 L400 -528 Q200 -560 0 -534 Q-200 -560 -400 -528 Z',
        BRASS,
      ),
    ),
    pan(
      -398,
      -515,
      repeat(9, (i) =>
        ellipse(-470 + i * 18, -286 - (i % 3) * 24, 26, 17, i % 2 ? '#e8d7b6' : '#cdb27e'),
      ),
    ),
    pan(398, -556, weight(360, -306, 0.62) + weight(432, -306, 0.85)),
    stroke('M0 -540 L-5 -420', ink, 5),
    path('M-70 -430 A70 70 0 0 0 70 -430 L52 -440 A52 52 0 0 1 -52 -440 Z', paper),
  );
}

function gauge(x: number, y: number, r: number, angle: number, accent: string): string {
  return (
    circle(x + 8, y + 12, r * 1.1, '#00000030') +
    circle(x, y, r * 1.1, down(stoneLight, '#6d7a80')) +
    circle(x, y, r, down(white, paper)) +
    repeat(31, (i) =>
      turn(
        -135 + i * 9,
        x,
        y,
        rect(x - 2, y - r * 0.9, i % 5 ? 3 : 6, i % 5 ? r * 0.07 : r * 0.14, i > 24 ? red : ink),
      ),
    ) +
    turn(
      angle,
      x,
      y,
      shape(
        [
          [x - 7, y + r * 0.18],
          [x + 7, y + r * 0.18],
          [x + 1.5, y - r * 0.76],
          [x - 1.5, y - r * 0.76],
        ],
        accent,
      ),
    ) +
    circle(x, y, r * 0.09, ink) +
    rect(x - r * 0.3, y + r * 0.42, r * 0.6, r * 0.2, accent, 5)
  );
}

const KINDS: Record<MeasurementOptions['kind'], () => [middle: string, front: string]> = {
  balance: () => [
    balance(820, 830, 1.02),
    weight(180, 900, 1.25) + weight(330, 912, 0.9) + weight(1420, 905, 1.1),
  ],
  weights: () => [
    rect(930, 250, 470, 570, '#dcebea', 10) +
      rect(948, 268, 434, 430, down('#c3dedd', '#f2f5ec')) +
      rect(930, 720, 470, 100, down(paper, stoneLight), 8) +
      rect(1060, 744, 210, 48, navy, 6) +
      rect(1080, 758, 110, 20, '#7fd0bb', 3) +
      ellipse(1165, 690, 120, 14, stoneLight) +
      weight(1165, 686, 0.95) +
      rect(1158, 268, 12, 430, '#ffffffa0'),
    [
      [190, 1.9],
      [385, 1.55],
      [545, 1.25],
      [672, 0.98],
      [772, 0.74],
      [848, 0.54],
    ]
      .map(([x = 0, s = 1]) => weight(x, 915, s))
      .join(''),
  ],
  gauges: () => [
    stroke('M-160 420 H430 V760 H1190 V420 H1760', '#7b8a8f', 44) +
      stroke('M-160 410 H420 M1200 410 H1760', '#b8c4c4', 10) +
      gauge(430, 400, 190, -60, teal) +
      gauge(1190, 400, 190, 34, red) +
      gauge(810, 560, 240, -12, gold),
    rect(520, 850, 580, 70, navy, 10) +
      rect(560, 868, 120, 34, '#7fd0bb', 4) +
      repeat(5, (i) => circle(760 + i * 62, 885, 15, i === 2 ? red : stoneLight)) +
      weight(240, 915, 1) +
      weight(1360, 915, 1.2),
  ],
};

/**
 * Instruments of the verification bench: a balance, weights with an analytical scale, or gauges.
 */
export function measurement({ wall, kind }: MeasurementOptions): Scene {
  const [middle, front] = KINDS[kind]();
  return [
    layer(
      0.1,
      backdrop(down(...wall)),
      ellipse(800, 360, 900, 560, glow('#fff3d2', 0.5)),
      repeat(13, (i) => rect(-160 + i * 160, -160, 3, 980, '#ffffff14')),
      repeat(6, (i) => rect(-160, 10 + i * 150, 1920, 3, '#ffffff14')),
    ),
    layer(
      0.4,
      rect(-160, 816, 1920, 344, down(sand, clay)),
      rect(-160, 816, 1920, 10, white),
      middle,
    ),
    layer(0.85, front, rect(-160, 940, 1920, 220, down(ink, ink, 0, 0.28))),
  ];
}
