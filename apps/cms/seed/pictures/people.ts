import {
  gold,
  goldLight,
  hair,
  ink,
  navy,
  paper,
  red,
  rose,
  skin,
  teal,
  tealLight,
  white,
} from './palette';
import { pick, type Random } from './random';
import { at, circle, ellipse, path, rect, shape, stroke } from './svg';

export interface Look {
  top: string;
  bottom: string;
  hair: 'short' | 'long' | 'bun' | 'hat';
}

export function anyLook(random: Random): Look {
  return {
    top: pick(random, [navy, teal, paper, red, tealLight, goldLight, rose, '#456a86']),
    bottom: pick(random, [ink, '#263b52', '#3b3a44']),
    hair: pick(random, ['short', 'long', 'bun', 'short']),
  };
}

/** A head from behind, about 20 wide, with the chin at 0, 0. */
function head(look: Look): string {
  if (look.hair === 'hat') {
    return (
      circle(0, -11, 9.5, skin) +
      path('M-24 -10 L0 -27 L24 -10 Q0 -4 -24 -10 Z', '#e6cf9a') +
      path('M0 -27 L24 -10 Q14 -6.5 2 -6.2 Z', '#cfb277')
    );
  }
  const extra =
    look.hair === 'long'
      ? path('M-10.5 -14 Q-13 6 -9 12 L9 12 Q13 6 10.5 -14 Z', hair)
      : look.hair === 'bun'
        ? circle(0, -24, 5, hair)
        : '';
  return (
    rect(-4, -6, 8, 10, skin) +
    circle(-10, -11, 2.2, skin) +
    circle(10, -11, 2.2, skin) +
    ellipse(0, -12, 10, 11.5, hair) +
    extra
  );
}

/** A listener from behind: head and shoulders, about 60 wide, with the base at y. */
export function bust(x: number, y: number, scale: number, look: Look): string {
  return at(
    x,
    y,
    scale,
    path('M-30 34 L-29 14 Q-27 1 -9 -1 L9 -1 Q27 1 29 14 L30 34 Z', look.top),
    path('M8 -1 L9 -1 Q27 1 29 14 L30 34 L18 34 Q22 12 8 -1 Z', '#00000022'),
    head(look),
  );
}

/** A person behind a table, from the front; the edge of the table is at y. */
export function facing(x: number, y: number, scale: number, look: Look): string {
  const s = scale;
  return (
    path(
      `M${x - 46 * s} ${y} Q${x - 44 * s} ${y - 66 * s} ${x} ${y - 70 * s} Q${x + 44 * s} ${y - 66 * s} ${x + 46 * s} ${y} Z`,
      look.top,
    ) +
    shape(
      [
        [x - 11 * s, y - 70 * s],
        [x, y - 38 * s],
        [x + 11 * s, y - 70 * s],
      ],
      white,
    ) +
    ellipse(x, y - 98 * s, 24 * s, 29 * s, skin) +
    path(
      `M${x - 26 * s} ${y - 98 * s} Q${x - 26 * s} ${y - 133 * s} ${x} ${y - 133 * s} Q${x + 26 * s} ${y - 133 * s} ${x + 26 * s} ${y - 98 * s} Q${x + 8 * s} ${y - 118 * s} ${x - 26 * s} ${y - 98 * s} Z`,
      ink,
    )
  );
}

type Arms = 'down' | 'forward' | 'raised' | 'carry';

const ARMS: Record<Arms, [left: string, right: string]> = {
  down: ['M-14 -78 Q-19 -62 -16 -46', 'M14 -78 Q19 -62 16 -46'],
  forward: ['M-14 -78 Q-17 -66 -8 -60', 'M14 -78 Q22 -66 32 -64'],
  raised: ['M-14 -78 Q-19 -62 -16 -46', 'M14 -78 Q26 -88 30 -106'],
  carry: ['M-14 -78 Q-22 -66 -10 -56', 'M14 -78 Q22 -66 10 -56'],
};

/** A standing person from behind, 116 high, with the feet at x, y. */
export function standing(
  x: number,
  y: number,
  scale: number,
  look: Look,
  arms: Arms = 'down',
): string {
  const [left, right] = ARMS[arms];
  return at(
    x,
    y,
    scale,
    ellipse(0, 1, 24, 4, '#00000026'),
    stroke('M-6 -44 L-7 -3', look.bottom, 10.5),
    stroke('M6 -44 L7 -3', look.bottom, 10.5),
    stroke(left, look.top, 8.5),
    stroke(right, look.top, 8.5),
    path('M-12 -38 L-16 -76 Q-14 -86 -5 -87 L5 -87 Q14 -86 16 -76 L12 -38 Z', look.top),
    path('M5 -87 Q14 -86 16 -76 L12 -38 L5 -38 Q10 -64 5 -87 Z', '#0000001c'),
    at(0, -86, 1, head(look)),
  );
}

/** A bouquet, about 60 wide, with its foot at x, y. */
export function bouquet(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    path('M-9 0 L-14 -22 L14 -22 L9 0 Z', paper),
    ellipse(0, -34, 30, 17, '#2f6b4f'),
    circle(-17, -38, 9, red),
    circle(0, -46, 10, gold),
    circle(17, -39, 9, rose),
    circle(-6, -32, 8, paper),
    circle(9, -31, 7, red),
  );
}
