import { down, glow } from '../gradient';
import { hills, skyWithSun, tree } from '../land';
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
  sand,
  teal,
  tealDeep,
  tealLight,
  white,
  wood,
  woodDark,
} from '../palette';
import { anyLook, bust, standing, type Look } from '../people';
import { randomFrom } from '../random';
import {
  at,
  circle,
  ellipse,
  layer,
  path,
  rect,
  repeat,
  ring,
  shape,
  stroke,
  turn,
  type Scene,
} from '../svg';

export interface ClassroomOptions {
  pupils: 'children' | 'adults';
  seed: number;
}

const PUPIL: Look = { top: white, bottom: navy, hair: 'short' };

function kit(x: number, y: number, s: number, kind: number): string {
  const kinds = [
    rect(-60, -24, 120, 24, teal, 6) +
      stroke('M0 -24 V-130', ink, 7) +
      [0, 90, 180, 270].map((a) => turn(a, 0, -130, ellipse(34, -130, 20, 13, gold))).join('') +
      circle(0, -130, 9, ink),
    rect(-70, -64, 140, 52, red, 12) +
      circle(-42, -8, 22, ink) +
      circle(42, -8, 22, ink) +
      rect(-26, -104, 52, 42, paper, 8) +
      circle(-10, -84, 7, teal) +
      circle(12, -84, 7, teal) +
      stroke('M0 -104 V-130', ink, 5) +
      circle(0, -134, 8, gold),
    rect(-64, -14, 128, 14, wood, 4) +
      ring(0, -76, 52, tealDeep, 5) +
      `<g transform="translate(0 -76) scale(1 0.35)">${ring(0, 0, 52, gold, 5)}</g>` +
      circle(0, -76, 19, goldLight) +
      circle(52, -76, 9, red),
  ];
  return at(x, y, s, kinds[kind % kinds.length] ?? '');
}

function window(x: number): string {
  return (
    rect(x, 110, 16, 350, woodDark) +
    rect(x + 280, 110, 16, 350, woodDark) +
    rect(x + 142, 110, 10, 350, wood) +
    rect(x, 110, 296, 14, woodDark) +
    rect(x, 280, 296, 9, wood) +
    rect(x - 16, 456, 330, 18, clay)
  );
}

function wall(): string {
  const hole = (x: number) => `M${x} 110 v350 h296 v-350 Z`;
  return (
    path(`M-160 -160 H1760 V640 H-160 Z ${hole(60)} ${hole(1244)}`, down('#f1e3c4', sand)).replace(
      '<path',
      '<path fill-rule="evenodd"',
    ) +
    window(60) +
    window(1244)
  );
}

function board(kind: ClassroomOptions['pupils']): string {
  const drawing =
    kind === 'children'
      ? ring(640, 270, 60, paper, 4) +
        `<g transform="translate(640 270) scale(1 0.4)">${ring(0, 0, 100, tealLight, 5)}</g>` +
        circle(640, 270, 22, goldLight) +
        stroke('M820 360 L900 200 L980 360 Z M860 280 H940', paper, 5) +
        stroke('M1030 220 q22 -34 44 0 t44 0', goldLight, 5) +
        stroke('M1030 300 h90 M1030 340 h60', paper, 4)
      : repeat(5, (i) =>
          rect(560 + i * 62, 360 - i * 32, 40, 30 + i * 32, i % 2 ? tealLight : goldLight, 4),
        ) + stroke('M940 220 h170 M940 262 h130 M940 304 h150 M940 346 h90', paper, 6);
  return (
    rect(480, 130, 680, 300, woodDark, 8) +
    rect(494, 144, 652, 272, down('#1f5a55', tealDeep)) +
    drawing +
    rect(494, 420, 652, 14, clay)
  );
}

/**
 * Pupils in white with science kits, or adults at a training course, before a board and windows.
 */
export function classroom({ pupils, seed }: ClassroomOptions): Scene {
  const random = randomFrom(seed);
  const child = pupils === 'children';
  const look = (): Look =>
    child
      ? { ...PUPIL, hair: random(0, 1) < 0.5 ? 'short' : random(0, 1) < 0.5 ? 'long' : 'bun' }
      : anyLook(random);
  const things = (x: number, y: number, s: number, i: number) =>
    child
      ? kit(x, y, s, i)
      : at(
          x,
          y,
          s,
          shape(
            [
              [-64, -84],
              [64, -84],
              [70, 0],
              [-70, 0],
            ],
            '#3c5468',
          ),
          shape(
            [
              [-54, -74],
              [54, -74],
              [59, -10],
              [-59, -10],
            ],
            tealLight,
          ),
          rect(-84, -4, 168, 10, stoneEdge, 4),
        );
  const row = (y: number, s: number, count: number, gap: number, start: number) =>
    repeat(count, (i) => things(start + (i + 0.5) * gap, y, s * 0.8, i)) +
    rect(-160, y - 4, 1920, 40 * s, down('#c99f6c', wood)) +
    rect(-160, y - 4, 1920, 7, '#e6c795') +
    repeat(count, (i) => bust(start + i * gap, y + 20 * s, s * (child ? 2.05 : 2.15), look())) +
    rect(-160, y + 80 * s, 1920, 120 * s, down(wood, woodDark));
  return [
    layer(
      0.02,
      skyWithSun(morning, 1380, 200, 40),
      hills(seed, 420, 30, morning.middle),
      tree(170, 470, 220, leaf, leafLight),
      tree(1480, 470, 240, leaf, leafLight),
    ),
    layer(
      0.15,
      wall(),
      board(pupils),
      ellipse(1390, 420, 420, 330, glow('#fff4d4', 0.5)),
      rect(-160, 560, 1920, 600, down('#d2ab78', '#9c774d')),
    ),
    layer(
      0.3,
      standing(
        1075,
        640,
        2.25,
        { top: child ? '#a8443a' : '#1f5278', bottom: ink, hair: child ? 'long' : 'short' },
        'raised',
      ),
    ),
    layer(0.55, row(650, 1, 7, 300, -20)),
    layer(0.95, row(830, 1.42, 6, 350, 40)),
  ];
}

const stoneEdge = '#8fa3a8';
