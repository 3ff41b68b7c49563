import { down, glow } from '../gradient';
import { hills, limestone, skyWithSun } from '../land';
import { gold, goldLight, ink, stoneLight, tealLight, white, type Light } from '../palette';
import { standing } from '../people';
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

export interface StargazingOptions {
  light: Light;
  what: 'dish' | 'telescope' | 'mast';
  seed: number;
}

function stars(seed: number): string {
  const random = randomFrom(seed);
  return repeat(150, () =>
    circle(
      random(-160, 1760),
      random(-120, 560),
      random(0.8, 3.2),
      random(0, 1) < 0.15 ? goldLight : white,
    ),
  );
}

function dish(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    ellipse(0, 4, 190, 16, '#00000050'),
    path('M-130 0 L-54 -190 H54 L130 0 Z', down('#9fb0b3', '#4d6273')),
    rect(-40, -250, 80, 80, '#6b7f8b', 8),
    turn(
      -32,
      0,
      -260,
      path('M-300 -290 Q0 -80 300 -290 Q240 -440 0 -440 Q-240 -440 -300 -290 Z', '#00000000'),
      path('M-310 -330 Q-250 -170 0 -170 Q250 -170 310 -330 Z', down('#dfe6e2', '#8ea2a8')),
      `<ellipse cx="0" cy="-330" rx="310" ry="62" fill="${down('#f3f1e6', '#b9c6c6')}"/>`,
      ellipse(0, -322, 250, 40, '#7d93a0'),
      stroke('M-210 -334 L0 -520 L210 -334 M0 -520 V-330', stoneLight, 7),
      rect(-22, -546, 44, 40, gold, 8),
    ),
  );
}

function telescope(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    stroke('M0 -150 L-80 0 M0 -150 L84 0 M0 -150 L8 -6', '#6b4a33', 13),
    turn(
      -36,
      0,
      -170,
      rect(-150, -206, 330, 66, down('#e9e2d0', '#9aa7a8'), 12),
      rect(160, -216, 70, 86, '#27425c', 10),
      rect(-210, -192, 70, 38, ink, 8),
      rect(-40, -212, 20, 78, gold),
    ),
    circle(0, -158, 22, '#27425c'),
  );
}

function mast(x: number, y: number, h: number): string {
  const rungs = 12;
  return (
    stroke(`M${x - 60} ${y} L${x - 9} ${y - h} M${x + 60} ${y} L${x + 9} ${y - h}`, '#c65b4b', 8) +
    repeat(rungs, (i) => {
      const a = i / rungs;
      const b = (i + 1) / rungs;
      const w = (t: number) => 60 - 51 * t;
      return stroke(
        `M${x - w(a)} ${y - h * a} L${x + w(b)} ${y - h * b} M${x + w(a)} ${y - h * a} L${x - w(b)} ${y - h * b}`,
        i % 2 ? white : '#c65b4b',
        4,
      );
    }) +
    repeat(3, (i) => rect(x - 44 + i * 34, y - h - 10 + i * 2, 18, 84, stoneLight, 6)) +
    repeat(3, (i) =>
      ring(x, y - h - 40, 70 + i * 60, `#ffffff${['66', '44', '26'][i] ?? '22'}`, 5),
    ) +
    circle(x, y - h - 40, 12, gold)
  );
}

/** A satellite dish, a telescope with children, or a transmitter mast on a hill. */
export function stargazing({ light, what, seed }: StargazingOptions): Scene {
  const lookUp = { top: white, bottom: '#27425c', hair: 'short' } as const;
  const subject = {
    dish: () =>
      dish(1000, 850, 1.15) +
      standing(560, 850, 1.7, { ...lookUp, top: '#1b7a7d' }, 'raised') +
      standing(650, 855, 1.65, { ...lookUp, hair: 'long' }),
    telescope: () =>
      telescope(820, 850, 1.45) +
      standing(600, 860, 2.05, lookUp, 'forward') +
      standing(1060, 862, 1.9, { ...lookUp, hair: 'long' }, 'raised') +
      standing(1180, 865, 1.8, { ...lookUp, hair: 'bun' }) +
      standing(470, 866, 2.5, { top: '#a8443a', bottom: ink, hair: 'bun' }),
    mast: () =>
      mast(960, 840, 560) +
      rect(1050, 760, 130, 90, down('#e8d7b6', '#a98d63'), 4) +
      shape(
        [
          [1036, 764],
          [1194, 764],
          [1170, 726],
          [1060, 726],
        ],
        '#7a2c2b',
      ) +
      standing(760, 850, 1.5, { ...lookUp, top: '#d6a03c' }, 'forward'),
  };
  const dark = what !== 'mast';
  return [
    layer(
      0,
      skyWithSun(light, 330, 230, dark ? 42 : 66),
      dark ? stars(seed) : '',
      dark ? turn(-18, 900, 240, ellipse(900, 240, 1100, 120, glow(tealLight, 0.28))) : '',
    ),
    layer(0.15, limestone(seed, 700, 230, light.far, light.middle)),
    layer(
      0.3,
      hills(seed + 1, 690, 60, light.middle),
      dark ? repeat(16, (i) => circle(60 + i * 104, 716 + ((i * 37) % 50), 4, goldLight)) : '',
    ),
    layer(0.6, hills(seed + 2, 810, 24, light.near), subject[what]()),
    layer(
      0.92,
      hills(seed + 3, 930, 34, ink),
      repeat(44, (i) =>
        stroke(
          `M${-150 + i * 44} 985 q${i % 2 ? 8 : -8} -28 ${i % 3 ? 14 : -14} -58`,
          light.near,
          5,
        ),
      ),
    ),
  ];
}
