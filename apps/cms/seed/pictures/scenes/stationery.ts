import { down } from '../gradient';
import {
  clay,
  gold,
  goldLight,
  ink,
  navy,
  paper,
  red,
  redDark,
  rose,
  sand,
  teal,
  tealDeep,
  tealLight,
  white,
  wood,
  woodDark,
} from '../palette';
import { pick, type Random } from '../random';
import { at, circle, ellipse, path, rect, repeat, ring, shape, stroke, turn } from '../svg';

/** A sheet with lines of text, seen from above, 200 wide. */
export function sheet(x: number, y: number, s: number, angle: number, stamped = false): string {
  return at(
    x,
    y,
    s,
    turn(
      angle,
      0,
      0,
      rect(-96, -126, 200, 268, '#0000001f', 4),
      rect(-100, -134, 200, 268, down(white, paper), 4),
      rect(-74, -108, 62, 8, ink) + rect(16, -108, 62, 8, ink) + rect(-46, -78, 92, 11, navy),
      repeat(8, (i) => rect(-76, -46 + i * 16, i === 7 ? 90 : 152, 6, '#b9b3a2')),
      stamped
        ? ring(46, 98, 27, red, 5) +
            circle(46, 98, 9, red) +
            stroke('M6 108 q14 -24 26 -6 t26 -10', navy, 4)
        : rect(30, 96, 46, 6, '#b9b3a2'),
    ),
  );
}

export function pile(x: number, y: number, count: number, random: Random): string {
  return repeat(count, (i) => {
    const w = random(235, 265);
    const dx = random(-9, 9);
    const fill = pick(random, [paper, sand, tealLight, white, rose, goldLight]);
    const top = y - (i + 1) * 26;
    return (
      rect(x + dx - w / 2, top, w, 24, fill, 4) +
      rect(x + dx - w / 2, top + 15, w, 9, '#00000017', 3) +
      (i % 3 === 1 ? rect(x + dx + w / 2 - 44, top + 4, 30, 12, i % 2 ? red : teal, 2) : '')
    );
  });
}

export function shelves(random: Random): string {
  return (
    repeat(4, (row) => {
      const y = 130 + row * 175;
      let books = '';
      for (let x = -150; x < 1750;) {
        const w = random(24, 56);
        const h = random(104, 146);
        const fill = pick(random, [navy, tealDeep, red, clay, '#3d6076', sand, teal, woodDark]);
        books +=
          rect(x, y - h, w - 3, h, fill, 3) +
          rect(x + 5, y - h + 22, w - 13, 24, '#fff6e0c0', 2) +
          rect(x + 5, y - 26, w - 13, 5, '#ffffff55');
        x += random(0, 1) < 0.06 ? w + 46 : w;
      }
      return rect(-160, y - 160, 1920, 160, '#2c2018') + books + rect(-160, y, 1920, 16, wood);
    }) + repeat(6, (i) => rect(-150 + i * 370, -160, 22, 900, woodDark))
  );
}

export function sealStamp(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    ellipse(0, 6, 96, 13, '#0000002e'),
    rect(-84, -34, 168, 38, down(red, redDark), 8),
    path('M-58 -34 Q-24 -70 -26 -128 H26 Q24 -70 58 -34 Z', down('#a67547', woodDark)),
    circle(0, -160, 50, down('#b98555', woodDark)),
    ellipse(-15, -176, 14, 10, '#ffffff44'),
    rect(-84, -14, 168, 6, '#ffffff33'),
  );
}

export function pen(x: number, y: number, angle: number): string {
  return turn(
    angle,
    x,
    y,
    rect(x - 9, y - 230, 18, 180, down(navy, ink), 8),
    rect(x - 9, y - 70, 18, 14, gold),
    shape(
      [
        [x - 9, y - 50],
        [x + 9, y - 50],
        [x, y],
      ],
      goldLight,
    ),
    rect(x + 6, y - 216, 5, 90, gold, 2),
  );
}
