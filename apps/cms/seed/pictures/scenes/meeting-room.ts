import { across, down, glow } from '../gradient';
import { limestone, skyWithSun } from '../land';
import {
  clay,
  gold,
  leaf,
  leafDark,
  morning,
  ink,
  navy,
  paper,
  sand,
  tealLight,
  white,
  wood,
  woodDark,
} from '../palette';
import { anyLook, bouquet, bust, facing } from '../people';
import { randomFrom } from '../random';
import { circle, ellipse, layer, rect, repeat, shape, type Scene } from '../svg';

/** People on both sides of a long table before a window onto the mountains. */
export function meetingRoom(seed: number): Scene {
  const random = randomFrom(seed);
  return [
    layer(
      0.05,
      skyWithSun(morning, 1120, 260, 46),
      limestone(seed, 560, 300, morning.far, '#97b3b1'),
      limestone(seed + 3, 580, 190, morning.middle, '#5f8d8a'),
    ),
    layer(
      0.2,
      rect(-160, -160, 1920, 270, down('#e2d3b4', sand)),
      rect(-160, 560, 1920, 600, down('#d9c59f', clay)),
      repeat(7, (i) => rect(-110 + i * 300, 100, 22, 470, woodDark)),
      rect(-160, 100, 1920, 16, woodDark),
      rect(-160, 552, 1920, 22, wood),
      repeat(
        4,
        (i) =>
          ellipse(250 + i * 370, -10, 120, 22, paper) +
          ellipse(250 + i * 370, 10, 220, 120, glow('#fff3cf', 0.6)),
      ),
      rect(40, 420, 70, 150, down(wood, woodDark), 6),
      repeat(7, (i) =>
        ellipse(75 + (i - 3) * 22, 370 - (i % 3) * 44, 20, 56, i % 2 ? leaf : leafDark),
      ),
    ),
    layer(
      0.4,
      repeat(7, (i) => facing(250 + i * 185, 690, 1 + random(-0.04, 0.04), anyLook(random))),
    ),
    layer(
      0.55,
      shape(
        [
          [60, 660],
          [1540, 660],
          [1720, 850],
          [-120, 850],
        ],
        down('#a97c52', wood),
      ),
      shape(
        [
          [60, 660],
          [1540, 660],
          [1552, 672],
          [48, 672],
        ],
        '#c59a6c',
      ),
      ellipse(800, 730, 560, 60, across(white, white, 0.05, 0.22)),
      repeat(7, (i) =>
        shape(
          [
            [205 + i * 190, 694],
            [275 + i * 190, 694],
            [280 + i * 190, 722],
            [200 + i * 190, 722],
          ],
          paper,
        ),
      ),
      repeat(
        6,
        (i) =>
          rect(320 + i * 190, 676, 14, 40, tealLight, 5) +
          rect(322 + i * 190, 668, 10, 10, navy, 2),
      ),
      bouquet(800, 720, 1.35),
      bouquet(420, 712, 1),
      bouquet(1180, 712, 1),
      circle(800, 640, 5, gold),
    ),
    layer(
      0.85,
      repeat(6, (i) => {
        const x = 60 + i * 300 + random(-20, 20);
        return (
          bust(x, 850, 2.5, anyLook(random)) +
          rect(x - 96, 915, 192, 260, down('#27425c', ink), 34) +
          rect(x - 96, 915, 192, 14, '#ffffff1f', 10)
        );
      }),
    ),
  ];
}
