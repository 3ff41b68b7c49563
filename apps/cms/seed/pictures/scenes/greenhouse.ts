import { down, glow } from '../gradient';
import { backdrop } from '../land';
import { gold, leaf, leafDark, leafLight, paper, stoneLight, white } from '../palette';
import { standing } from '../people';
import { randomFrom } from '../random';
import { circle, ellipse, faint, layer, rect, repeat, shape, stroke, type Scene } from '../svg';

export interface GreenhouseOptions {
  glass: [top: string, low: string];
  frame: string;
  crop: 'vines' | 'seedlings';
  lamps: boolean;
  seed: number;
}

const VANISH = { x: 800, y: 470 };

/** Moves a point from the vanishing point (t = 0) to its place at the frame (t = 1). */
const towards = (x: number, y: number, t: number): [number, number] => [
  VANISH.x + (x - VANISH.x) * t,
  VANISH.y + (y - VANISH.y) * t,
];

function arch(t: number, colour: string, width: number): string {
  const [left, foot] = towards(-240, 1000, t);
  const [right] = towards(1840, 1000, t);
  const [, shoulder] = towards(0, 260, t);
  const [, top] = towards(0, -330, t);
  return stroke(
    `M${left} ${foot} V${shoulder} Q${VANISH.x} ${top} ${right} ${shoulder} V${foot}`,
    colour,
    width,
  );
}

function vines(side: -1 | 1, lane: number, seed: number): string {
  const random = randomFrom(seed);
  return repeat(11, (i) => {
    const t = 0.14 + (i / 10) ** 1.7 * 0.95;
    const [x, y] = towards(800 + side * lane, 985, t);
    const h = 560 * t;
    const leaves = repeat(9, (k) => {
      const dx = random(-56, 56) * t;
      const dy = -h * (0.08 + k * 0.105);
      return ellipse(
        x + dx,
        y + dy,
        50 * t,
        33 * t,
        [leaf, leafLight, leafDark][(k + i) % 3] ?? leaf,
      );
    });
    const fruit = repeat(3, (k) =>
      circle(x + random(-38, 38) * t, y - h * (0.25 + k * 0.2), 20 * t, k % 2 ? gold : '#e3b94f'),
    );
    return stroke(`M${x} ${y} V${y - h}`, leafDark, 7 * t) + leaves + fruit;
  });
}

function seedlingTable(side: -1 | 1, seed: number): string {
  const random = randomFrom(seed);
  const corner = (x: number, y: number, t: number) => towards(800 + side * x, y, t);
  const top = shape(
    [corner(230, 800, 0.2), corner(230, 800, 1.12), corner(900, 800, 1.12), corner(900, 800, 0.2)],
    '#6d5138',
  );
  const plants = repeat(13, (i) => {
    const t = 0.22 + (i / 12) ** 1.5 * 0.86;
    return repeat(7, (k) => {
      const [x, y] = corner(270 + k * 95, 792, t);
      const size = 34 * t * random(0.85, 1.15);
      return (
        ellipse(x - size * 0.5, y - size * 0.8, size * 0.75, size * 0.42, leaf) +
        ellipse(x + size * 0.5, y - size, size * 0.75, size * 0.42, leafLight) +
        ellipse(x, y - size * 1.5, size * 0.42, size * 0.75, k % 2 ? leafLight : '#b5d493')
      );
    });
  });
  const [x0, y0] = corner(230, 800, 1.12);
  const [x1, y1] = corner(230, 800, 0.2);
  return top + plants + stroke(`M${x0} ${y0} L${x1} ${y1}`, stoneLight, 8);
}

/** The view down the middle aisle of a greenhouse. */
export function greenhouse({ glass, frame, crop, lamps, seed }: GreenhouseOptions): Scene {
  const aisle = shape(
    [
      towards(560, 1160, 1),
      towards(1040, 1160, 1),
      [VANISH.x + 12, VANISH.y + 20],
      [VANISH.x - 12, VANISH.y + 20],
    ],
    down('#e9dcc0', '#c9b48e'),
  );
  const far = ellipse(VANISH.x, VANISH.y - 30, 700, 420, glow(white, 0.75));
  const lamp = (t: number) => {
    const [left, y] = towards(480, 120, t);
    const [right] = towards(1120, 120, t);
    return (
      rect(left, y, 90 * t, 14 * t, paper) +
      rect(right - 90 * t, y, 90 * t, 14 * t, paper) +
      ellipse(left + 45 * t, y + 30 * t, 260 * t, 150 * t, glow('#ffd98a', 0.5)) +
      ellipse(right - 45 * t, y + 30 * t, 260 * t, 150 * t, glow('#ffd98a', 0.5))
    );
  };
  const sides: (-1 | 1)[] = [-1, 1];
  return [
    layer(0.05, backdrop(down(...glass)), far),
    layer(
      0.2,
      shape(
        [
          [-160, 1160],
          [1760, 1160],
          [VANISH.x + 40, VANISH.y + 10],
          [VANISH.x - 40, VANISH.y + 10],
        ],
        down('#7d6a4d', '#5b4a35'),
      ),
      aisle,
      faint(
        0.8,
        repeat(7, (i) => arch(0.12 + (i / 6) ** 1.8 * 0.88, frame, 3 + i * 3)),
      ),
      faint(
        0.55,
        repeat(5, (i) => {
          const [x, y] = towards(
            [-240, 260, 800, 1340, 1840][i] ?? 0,
            [260, 10, -40, 10, 260][i] ?? 0,
            1.1,
          );
          return stroke(`M${VANISH.x} ${VANISH.y - 20} L${x} ${y}`, frame, 4);
        }),
      ),
      lamps ? repeat(5, (i) => lamp(0.2 + i * 0.2)) : '',
    ),
    layer(
      0.45,
      standing(845, 650, 1.6, { top: '#1f5278', bottom: '#23303f', hair: 'hat' }, 'forward'),
    ),
    layer(
      0.6,
      crop === 'vines'
        ? sides
            .map((side) => vines(side, 900, seed + side) + vines(side, 460, seed + 7 + side))
            .join('')
        : sides.map((side) => seedlingTable(side, seed + side)).join(''),
    ),
    layer(
      0.9,
      lamps
        ? ''
        : faint(
            0.18,
            shape(
              [
                [900, -160],
                [1300, -160],
                [700, 1160],
                [200, 1160],
              ],
              white,
            ),
          ),
    ),
  ];
}
