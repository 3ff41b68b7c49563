import { down, glow } from '../gradient';
import { backdrop } from '../land';
import {
  clay,
  gold,
  goldLight,
  ink,
  leaf,
  leafLight,
  navy,
  paper,
  red,
  redDark,
  teal,
  tealDeep,
  tealLight,
  white,
  woodDark,
} from '../palette';
import { bouquet, facing, standing } from '../people';
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
import { sheet, pile, shelves, sealStamp, pen } from './stationery';

export interface DocumentsOptions {
  wall: [top: string, low: string];
  what: 'signing' | 'stacks' | 'seal' | 'archive';
  seed: number;
}

const room = (wall: [string, string]) =>
  backdrop(down(...wall)) + ellipse(1180, 240, 700, 480, glow('#fff2cd', 0.55));
const desk = (y: number) =>
  rect(-160, y, 1920, 1160 - y, down('#b88a5c', '#7d5738')) + rect(-160, y, 1920, 9, '#dcb483');

const ARRANGEMENTS: Record<DocumentsOptions['what'], (options: DocumentsOptions) => Scene> = {
  signing: ({ wall }) => [
    layer(
      0.1,
      room(wall),
      repeat(14, (i) => rect(-140 + i * 140, -160, 60, 780, '#0000000d')),
      rect(330, 110, 940, 330, '#ffffff1c', 10),
      ring(800, 275, 100, goldLight, 8),
      circle(800, 275, 60, gold),
      repeat(12, (i) => turn(i * 30, 800, 275, rect(795, 140, 10, 26, goldLight, 4))),
    ),
    layer(
      0.35,
      facing(300, 650, 1.75, { top: '#3d4c60', bottom: ink, hair: 'short' }),
      facing(1300, 650, 1.75, { top: red, bottom: ink, hair: 'short' }),
      facing(540, 650, 1.95, { top: navy, bottom: ink, hair: 'short' }),
      facing(1060, 650, 1.95, { top: '#1f5278', bottom: ink, hair: 'short' }),
    ),
    layer(
      0.6,
      path('M40 640 H1560 L1610 1000 H-10 Z', down(teal, tealDeep)),
      rect(20, 628, 1560, 22, '#2b9192', 6),
      repeat(16, (i) =>
        path(`M${60 + i * 100} 650 L${50 + i * 101} 1000 h22 L${76 + i * 99} 650 Z`, '#00000014'),
      ),
      bouquet(800, 636, 1.7),
    ),
    layer(
      0.7,
      shape(
        [
          [430, 622],
          [650, 622],
          [664, 650],
          [416, 650],
        ],
        white,
      ),
      shape(
        [
          [950, 622],
          [1170, 622],
          [1184, 650],
          [936, 650],
        ],
        white,
      ),
      rect(537, 621, 6, 29, redDark),
      rect(1057, 621, 6, 29, redDark),
      at(590, 634, 0.5, pen(0, 0, 38)),
      at(1010, 634, 0.5, pen(0, 0, -38)),
    ),
    layer(
      0.9,
      rect(-160, 930, 1920, 230, down('#5a4331', ink)),
      repeat(9, (i) => bouquet(40 + i * 190, 960, 1.3)),
    ),
  ],
  stacks: ({ wall, seed }) => {
    const random = randomFrom(seed);
    return [
      layer(
        0.1,
        room(wall),
        repeat(3, (i) => rect(140 + i * 480, 90, 330, 250, '#ffffff1a', 8)),
      ),
      layer(
        0.35,
        desk(640),
        pile(250, 660, 9, random),
        pile(560, 650, 13, random),
        pile(1400, 660, 10, random),
      ),
      layer(0.6, pile(930, 770, 12, random), pile(1210, 790, 6, random), pile(90, 800, 7, random)),
      layer(
        0.85,
        sheet(420, 850, 1, -8),
        sheet(640, 880, 1, 6, true),
        sealStamp(1180, 940, 1),
        pen(880, 950, 52),
        rect(1350, 830, 130, 120, down(tealLight, teal), 14),
        stroke('M1480 860 q52 30 0 66', teal, 14),
      ),
    ];
  },
  seal: ({ wall }) => [
    layer(
      0.1,
      backdrop(down('#c79a69', '#8a6240')),
      repeat(12, (i) =>
        stroke(
          `M-160 ${40 + i * 90} Q500 ${10 + i * 94} 900 ${60 + i * 90} T1760 ${30 + i * 92}`,
          '#00000012',
          5,
        ),
      ),
      ellipse(1000, 260, 900, 620, glow('#fff0c8', 0.5)),
    ),
    layer(
      0.35,
      rect(120, 80, 620, 820, wall[0], 16),
      rect(150, 110, 560, 760, wall[1], 10),
      sheet(420, 480, 2.35, -4),
    ),
    layer(0.6, sheet(900, 520, 2.45, 5, true)),
    layer(
      0.85,
      sealStamp(1290, 610, 1.75),
      pen(800, 860, 48),
      ellipse(1370, 850, 140, 46, redDark),
      ellipse(1370, 836, 140, 46, ink),
      ellipse(1370, 836, 108, 32, red),
    ),
  ],
  archive: ({ wall, seed }) => {
    const random = randomFrom(seed);
    return [
      layer(0.15, backdrop(down(...wall)), shelves(random)),
      layer(
        0.35,
        ellipse(800, 300, 900, 520, glow('#ffe7b0', 0.35)),
        standing(1030, 850, 3.9, { top: paper, bottom: '#263b52', hair: 'bun' }, 'raised'),
      ),
      layer(
        0.7,
        desk(800),
        pile(230, 815, 9, random),
        pile(1390, 815, 6, random),
        rect(560, 610, 330, 200, ink, 12),
        rect(574, 624, 302, 172, down('#cfe6e2', tealLight)),
        repeat(6, (i) => rect(596, 646 + i * 23, i % 2 ? 200 : 250, 9, tealDeep)),
        rect(690, 810, 70, 26, ink),
        rect(620, 834, 210, 14, ink, 6),
      ),
      layer(
        0.9,
        path('M-160 1160 V960 H1760 V1160 Z', down('#6e4c33', woodDark)),
        rect(80, 860, 70, 100, clay, 8),
        repeat(6, (i) =>
          ellipse(115 + (i - 2.5) * 22, 830 - (i % 3) * 30, 17, 50, i % 2 ? leaf : leafLight),
        ),
      ),
    ];
  },
};

/** Official papers: a signing table, piles on a desk, a sealed sheet, or the archive. */
export function documents(options: DocumentsOptions): Scene {
  return ARRANGEMENTS[options.what](options);
}
