import { down } from '../gradient';
import {
  clay,
  goldLight,
  ink,
  leaf,
  leafDark,
  leafLight,
  red,
  rose,
  sand,
  tealLight,
  white,
  wood,
  woodDark,
} from '../palette';
import { pick, randomFrom } from '../random';
import { at, ellipse, path, rect, repeat, shape, stroke } from '../svg';

export function plant(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    path('M-46 0 L-56 -92 H56 L46 0 Z', down(clay, wood)),
    repeat(
      9,
      (i) =>
        `<g transform="rotate(${-56 + i * 14} 0 -90)">${ellipse(0, -170, 21, 88, [leaf, leafLight, leafDark][i % 3] ?? leaf)}</g>`,
    ),
  );
}

export function skyline(): string {
  return repeat(13, (i) => {
    const h = 70 + ((i * 53) % 150);
    return (
      rect(-140 + i * 145, 520 - h, 96, h + 60, i % 2 ? '#9fbcbd' : '#8aacb0') +
      repeat(4, (k) =>
        rect(-126 + i * 145 + (k % 2) * 40, 534 - h + Math.floor(k / 2) * 34, 20, 18, '#f6e7c4'),
      )
    );
  });
}

export function notes(x: number, y: number, seed: number): string {
  const random = randomFrom(seed);
  return (
    rect(x, y, 380, 260, woodDark, 8) +
    rect(x + 10, y + 10, 360, 240, white) +
    repeat(15, (i) =>
      rect(
        x + 34 + (i % 5) * 66,
        y + 34 + Math.floor(i / 5) * 70 + random(-5, 5),
        48,
        48,
        pick(random, [goldLight, tealLight, rose, sand]),
        3,
      ),
    ) +
    stroke(
      `M${x + 90} ${y + 70} C${x + 150} ${y + 180} ${x + 220} ${y + 40} ${x + 300} ${y + 190}`,
      red,
      4,
    )
  );
}

export function laptop(x: number, y: number, s: number, screen: string): string {
  return at(
    x,
    y,
    s,
    shape(
      [
        [-70, -96],
        [70, -96],
        [76, 0],
        [-76, 0],
      ],
      ink,
    ),
    shape(
      [
        [-60, -86],
        [60, -86],
        [65, -10],
        [-65, -10],
      ],
      screen,
    ),
    rect(-92, -4, 184, 12, '#aab8ba', 5),
  );
}
