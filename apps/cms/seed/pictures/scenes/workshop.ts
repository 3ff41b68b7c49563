import { down, glow } from '../gradient';
import { backdrop } from '../land';
import {
  gold,
  goldLight,
  ink,
  navy,
  paper,
  red,
  stoneLight,
  teal,
  tealLight,
  white,
} from '../palette';
import { standing } from '../people';
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

export interface WorkshopOptions {
  wall: [top: string, low: string];
  arm: string;
  line: boolean;
}

/** A robot arm with its base at x, y; `lower` and `upper` are the angles of its joints. */
function robot(
  x: number,
  y: number,
  s: number,
  colour: string,
  lower: number,
  upper: number,
): string {
  const grip =
    rect(-26, -216, 52, 30, ink, 6) +
    stroke('M-18 -216 L-26 -256 L-12 -272 M18 -216 L26 -256 L12 -272', ink, 11);
  const fore =
    path('M-27 0 L-19 -190 H19 L27 0 Z', colour) +
    rect(-5, -176, 10, 150, '#ffffff40', 5) +
    grip +
    circle(0, 0, 38, ink) +
    circle(0, 0, 19, goldLight);
  const boom =
    path('M-40 0 L-28 -260 H28 L40 0 Z', colour) +
    path('M10 0 L8 -260 H28 L40 0 Z', '#0000001f') +
    stroke('M-52 -10 Q-70 -130 -40 -250', ink, 8) +
    at(0, -262, 1, turn(upper, 0, 0, fore));
  return at(
    x,
    y,
    s,
    ellipse(0, 4, 150, 16, '#00000040'),
    path('M-120 0 Q-116 -40 -70 -44 H70 Q116 -40 120 0 Z', down('#3d5468', ink)),
    rect(-62, -104, 124, 64, colour, 12),
    at(0, -104, 1, turn(lower, 0, 0, boom), circle(0, 0, 56, ink), circle(0, 0, 28, goldLight)),
  );
}

function hall(): string {
  return (
    repeat(8, (i) =>
      shape(
        [
          [-160 + i * 250, -160],
          [-150 + i * 250, -160],
          [800 + (i - 3.5) * 90, 420],
          [796 + (i - 3.5) * 90, 420],
        ],
        '#ffffff16',
      ),
    ) +
    repeat(
      6,
      (i) =>
        rect(-60 + i * 310, 120, 190, 190, down('#d8e8e6', '#a9c7c8'), 6) +
        rect(30 + i * 310, 120, 8, 190, '#4d6b7d') +
        rect(-60 + i * 310, 208, 190, 8, '#4d6b7d') +
        ellipse(40 + i * 310, 260, 240, 200, glow(white, 0.25)),
    ) +
    repeat(
      7,
      (i) =>
        rect(-120 + i * 290, 30, 150, 14, goldLight, 7) +
        ellipse(-45 + i * 290, 60, 190, 110, glow(goldLight, 0.4)),
    )
  );
}

function conveyor(y: number): string {
  return (
    rect(-160, y, 1920, 30, ink, 8) +
    rect(-160, y + 30, 1920, 26, '#4c6477') +
    repeat(25, (i) => circle(-140 + i * 80, y + 43, 12, stoneLight)) +
    repeat(9, (i) => rect(-80 + i * 210, y + 56, 18, 150, '#33495b')) +
    repeat(
      8,
      (i) =>
        rect(-60 + i * 250, y - 72, 116, 72, i % 3 === 1 ? tealLight : paper, 8) +
        rect(-60 + i * 250, y - 50, 116, 10, i % 3 === 1 ? teal : gold),
    )
  );
}

/** A factory hall with robot arms, at a bench or along a production line. */
export function workshop({ wall, arm, line }: WorkshopOptions): Scene {
  const engineer = { top: teal, bottom: '#223548', hair: 'short' } as const;
  const back = [
    layer(0.08, backdrop(down(...wall)), hall()),
    layer(
      0.2,
      rect(-160, 520, 1920, 640, down('#8aa0a3', '#526b79')),
      repeat(9, (i) =>
        shape(
          [
            [-160 + i * 240, 1160],
            [-150 + i * 240, 1160],
            [800 + (i - 4) * 110, 520],
            [797 + (i - 4) * 110, 520],
          ],
          '#ffffff1f',
        ),
      ),
      repeat(
        3,
        (i) =>
          rect(110 + i * 560, 380, 240, 170, down('#3d6076', navy), 8) +
          rect(140 + i * 560, 410, 90, 60, tealLight, 4) +
          circle(300 + i * 560, 430, 12, i % 2 ? red : gold),
      ),
    ),
  ];
  if (line) {
    return [
      ...back,
      layer(
        0.4,
        repeat(4, (i) =>
          robot(180 + i * 400, 640, 0.75, arm, i % 2 ? -22 : 20, i % 2 ? 122 : -118),
        ),
        conveyor(650),
      ),
      layer(
        0.6,
        standing(1270, 850, 2.2, engineer, 'forward'),
        standing(1400, 865, 2.2, { ...engineer, top: paper, hair: 'bun' }),
      ),
      layer(
        0.9,
        robot(470, 1000, 1.35, arm, 18, 96),
        rect(-160, 985, 1920, 175, down('#3c5364', ink)),
        repeat(20, (i) =>
          shape(
            [
              [-160 + i * 100, 985],
              [-110 + i * 100, 985],
              [-130 + i * 100, 1010],
              [-180 + i * 100, 1010],
            ],
            gold,
          ),
        ),
      ),
    ];
  }
  return [
    ...back,
    layer(
      0.4,
      robot(1020, 680, 0.8, stoneLight, 14, 70),
      standing(1290, 830, 2.6, engineer, 'forward'),
      standing(1430, 845, 2.5, { ...engineer, top: white, hair: 'long' }),
    ),
    layer(0.7, robot(520, 900, 1.55, arm, 20, 92)),
    layer(
      0.85,
      rect(-160, 885, 1920, 275, down('#c9b693', '#8a7555')),
      rect(-160, 885, 1920, 12, paper),
      circle(930, 840, 62, '#5d7485'),
      circle(930, 840, 26, ink),
      repeat(8, (i) => turn(i * 45, 930, 840, rect(918, 768, 24, 26, '#5d7485'))),
      rect(1120, 800, 150, 90, navy, 8),
      rect(1134, 812, 122, 60, tealLight, 4),
      circle(250, 862, 26, gold),
      circle(320, 868, 20, teal),
    ),
  ];
}
