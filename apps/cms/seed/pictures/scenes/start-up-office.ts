import { down, glow } from '../gradient';
import { hills, skyWithSun } from '../land';
import {
  gold,
  goldLight,
  ink,
  morning,
  navy,
  paper,
  red,
  rose,
  sand,
  teal,
  tealLight,
  white,
  wood,
  woodDark,
} from '../palette';
import { anyLook, bust, standing } from '../people';
import { randomFrom } from '../random';
import { ellipse, layer, path, rect, repeat, shape, stroke, type Scene } from '../svg';
import { plant, skyline, notes, laptop } from './office-things';

export interface OfficeOptions {
  what: 'team' | 'pitch';
  seed: number;
}

const pitch = (random: ReturnType<typeof randomFrom>) => [
  layer(
    0.35,
    rect(420, 90, 760, 430, ink, 12),
    rect(436, 106, 728, 398, down(white, paper)),
    stroke('M500 430 C620 420 690 330 800 320 S980 230 1090 170', teal, 12),
    shape(
      [
        [1060, 150],
        [1124, 140],
        [1098, 200],
      ],
      teal,
    ),
    repeat(5, (i) =>
      rect(510 + i * 120, 440 - i * 34, 62, 20 + i * 34, i % 2 ? goldLight : tealLight, 4),
    ),
    ellipse(800, 300, 640, 330, glow('#fff6dd', 0.35)),
  ),
  layer(
    0.5,
    rect(-160, 640, 1920, 520, down('#c79f6c', '#8a6440')),
    standing(330, 720, 3, { top: red, bottom: ink, hair: 'long' }, 'raised'),
    standing(1290, 725, 3, { top: teal, bottom: '#263b52', hair: 'short' }),
    standing(1400, 735, 2.9, { top: paper, bottom: ink, hair: 'bun' }),
  ),
  layer(
    0.75,
    repeat(
      7,
      (i) =>
        bust(30 + i * 265 + random(-20, 20), 830, 2.2, anyLook(random)) +
        rect(-55 + i * 265, 890, 170, 130, '#2c4a63', 24),
    ),
  ),
  layer(
    0.95,
    repeat(6, (i) => bust(130 + i * 300 + random(-20, 20), 965, 2.9, anyLook(random))),
  ),
];

const team = (random: ReturnType<typeof randomFrom>, seed: number) => [
  layer(
    0.35,
    notes(1120, 130, seed),
    standing(1010, 690, 2.9, { top: rose, bottom: ink, hair: 'long' }, 'raised'),
    plant(80, 700, 1.6),
    plant(1560, 700, 1.3),
  ),
  layer(
    0.55,
    repeat(3, (i) =>
      bust(330 + i * 300, 640, 2, { ...anyLook(random), hair: i % 2 ? 'long' : 'short' }),
    ),
    shape(
      [
        [150, 700],
        [1450, 700],
        [1640, 900],
        [-40, 900],
      ],
      down('#d9b381', '#b08456'),
    ),
    shape(
      [
        [150, 700],
        [1450, 700],
        [1462, 712],
        [138, 712],
      ],
      '#efd3a6',
    ),
    repeat(4, (i) =>
      laptop(300 + i * 320, 776 + (i % 2) * 40, 1.15, i % 2 ? tealLight : '#cfe3e6'),
    ),
    repeat(4, (i) => rect(455 + i * 300, 748, 34, 46, i % 2 ? red : teal, 8)),
    shape(
      [
        [720, 846],
        [860, 836],
        [880, 880],
        [730, 890],
      ],
      white,
    ),
  ),
  layer(
    0.85,
    repeat(
      5,
      (i) =>
        bust(110 + i * 350 + random(-24, 24), 900, 2.75, anyLook(random)) +
        rect(10 + i * 350, 972, 200, 200, down('#2f5570', navy), 34),
    ),
  ),
];

/** Young people around a table, or a pitch before listeners, in a bright shared office. */
export function startUpOffice({ what, seed }: OfficeOptions): Scene {
  const random = randomFrom(seed);
  const windows =
    repeat(4, (i) => rect(-60 + i * 450, 60, 18, 520, woodDark)) +
    rect(-160, 60, 1920, 16, woodDark) +
    rect(-160, 570, 1920, 22, wood) +
    rect(-160, 310, 1920, 8, woodDark);
  const lamps = repeat(
    4,
    (i) =>
      stroke(`M${220 + i * 390} -160 V70`, ink, 4) +
      path(
        `M${160 + i * 390} 122 Q${164 + i * 390} 66 ${220 + i * 390} 64 Q${276 + i * 390} 66 ${280 + i * 390} 122 Z`,
        i % 2 ? gold : teal,
      ) +
      ellipse(220 + i * 390, 150, 170, 110, glow('#ffe9b0', 0.6)),
  );
  return [
    layer(0.02, skyWithSun(morning, 420, 220, 54), hills(seed, 440, 50, morning.far), skyline()),
    layer(
      0.2,
      rect(-160, -160, 1920, 226, down('#e9dcc0', sand)),
      windows,
      rect(-160, 590, 1920, 570, down('#d3b283', '#9a744a')),
      lamps,
    ),
    ...(what === 'pitch' ? pitch(random) : team(random, seed)),
  ];
}
