import { down, glow } from '../gradient';
import { clouds, haze, hills, skyWithSun } from '../land';
import {
  gold,
  ink,
  navy,
  paper,
  red,
  redDark,
  teal,
  tealDeep,
  white,
  woodDark,
  type Light,
} from '../palette';
import { standing } from '../people';
import { randomFrom } from '../random';
import {
  at,
  circle,
  ellipse,
  faint,
  layer,
  path,
  rect,
  repeat,
  shape,
  stroke,
  type Scene,
} from '../svg';

export interface SeaOptions {
  light: Light;
  shore: boolean;
  seed: number;
}

function boat(x: number, y: number, s: number, hull: string, flip = false): string {
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${[
    ellipse(0, 8, 260, 14, '#00000030'),
    stroke('M-40 -60 V-330 M-40 -320 L150 -70 M-40 -320 L-200 -60', ink, 5),
    stroke('M120 -60 V-230', ink, 5),
    shape(
      [
        [120, -228],
        [196, -206],
        [120, -184],
      ],
      gold,
    ),
    rect(-150, -150, 150, 100, white, 6),
    rect(-166, -166, 182, 20, redDark, 5),
    repeat(3, (i) => rect(-136 + i * 46, -132, 30, 34, teal, 4)),
    path('M-280 -66 Q-250 4 -190 8 H170 Q250 -6 300 -92 Q200 -54 60 -56 H-220 Z', hull),
    path('M-268 -44 Q0 -32 284 -68 L290 -78 Q0 -44 -275 -58 Z', paper),
    path('M-240 -10 Q0 12 236 -22 Q216 0 170 8 H-190 Q-226 6 -240 -10 Z', '#00000038'),
    circle(232, -48, 9, ink),
  ].join('')}</g>`;
}

function waves(seed: number, from: number, to: number, colour: string, opacity: number): string {
  const random = randomFrom(seed);
  return faint(
    opacity,
    repeat(46, () => {
      const y = random(from, to);
      const w = 40 + ((y - from) / (to - from)) * 150;
      const x = random(-160, 1700);
      return stroke(`M${x} ${y} q${w / 4} ${-w / 16} ${w / 2} 0 t${w / 2} 0`, colour, 2 + w / 50);
    }),
  );
}

function net(x: number, y: number): string {
  return (
    rect(x, y - 330, 14, 340, woodDark) +
    rect(x + 470, y - 310, 14, 320, woodDark) +
    repeat(13, (i) =>
      stroke(
        `M${x + 7 + i * 39} ${y - 312 + Math.sin((i / 12) * Math.PI) * 62} Q${x + 20 + i * 37} ${y - 160} ${x + 30 + i * 35} ${y - 30 + Math.sin((i / 12) * Math.PI) * 26}`,
        tealDeep,
        2.5,
      ),
    ) +
    repeat(9, (i) =>
      stroke(
        `M${x + 8} ${y - 306 + i * 34} Q${x + 240} ${y - 180 + i * 31} ${x + 476} ${y - 290 + i * 32}`,
        tealDeep,
        2.5,
      ),
    ) +
    repeat(12, (i) =>
      circle(
        x + 24 + i * 40,
        y - 300 + Math.sin(((i + 0.5) / 12) * Math.PI) * 66,
        10,
        i % 2 ? gold : red,
      ),
    )
  );
}

/** Fishing boats off the coast, or drawn up on the beach beside drying nets. */
export function sea({ light, shore, seed }: SeaOptions): Scene {
  const fisher = { top: '#e8d7b6', bottom: '#263b52', hair: 'hat' } as const;
  const water = [
    layer(0, skyWithSun(light, 980, shore ? 260 : 400, 78), clouds(seed, 180, light.sun, 0.45)),
    layer(0.12, hills(seed + 2, 520, 46, light.far), haze(470, 120, light.skyLow, 0.5)),
    layer(
      0.2,
      rect(-160, 540, 1920, 620, down(light.water, light.waterLow)),
      ellipse(980, 640, 300, 130, glow(light.sun, 0.7)),
      waves(seed, 556, 760, white, 0.5),
    ),
    layer(
      0.35,
      boat(300, 610, 0.34, navy),
      boat(1330, 600, 0.3, redDark, true),
      boat(620, 590, 0.22, tealDeep),
    ),
  ];
  if (shore) {
    return [
      ...water,
      layer(0.5, boat(1080, 740, 0.8, red), waves(seed + 1, 730, 800, white, 0.5)),
      layer(
        0.7,
        path('M-160 1160 V830 Q300 760 760 820 T1760 800 V1160 Z', down('#f0dfba', '#cfae7c')),
        stroke('M-160 826 Q300 756 760 816 T1760 796', white, 9),
        net(140, 930),
        standing(760, 930, 2.1, fisher, 'carry'),
        standing(860, 945, 2.1, { ...fisher, top: '#8a3b35' }),
      ),
      layer(
        0.95,
        ellipse(1350, 1010, 230, 70, '#b98a5a'),
        repeat(9, (i) =>
          ellipse(1180 + i * 42, 985 - (i % 3) * 16, 46, 15, i % 2 ? '#c9d3d3' : '#9fb4ba'),
        ),
        repeat(5, (i) => at(120 + i * 60, 1000, 1, circle(0, 0, 22, i % 2 ? gold : red))),
      ),
    ];
  }
  return [
    ...water,
    layer(0.6, boat(1120, 760, 0.85, tealDeep, true), waves(seed + 1, 730, 900, white, 0.4)),
    layer(0.8, boat(500, 880, 1.3, redDark), standing(610, 815, 1.4, fisher, 'forward')),
    layer(
      0.95,
      rect(-160, 905, 1920, 255, down(light.waterLow, light.waterLow, 0, 0.85)),
      waves(seed + 3, 900, 990, light.water, 0.55),
    ),
  ];
}
