import { down, glow } from '../gradient';
import { backdrop } from '../land';
import { gold, leaf, navy, paper, red, teal, tealDeep, tealLight, white } from '../palette';
import { standing } from '../people';
import { pick, randomFrom, type Random } from '../random';
import { at, ellipse, faint, layer, rect, repeat, shape, type Scene } from '../svg';
import { conicalFlask, roundFlask, tubes, microscope, jar } from './glassware';

export interface LaboratoryOptions {
  wall: [top: string, low: string];
  focus: 'flasks' | 'microscope' | 'culture';
  seed: number;
}

function shelves(random: Random, lit: boolean): string {
  return repeat(3, (row) => {
    const y = 250 + row * 170;
    return (
      (lit
        ? rect(-160, y - 140, 1920, 8, white) +
          rect(-160, y - 132, 1920, 132, down('#fff3d6', '#fff3d6', 0.5, 0))
        : '') +
      repeat(lit ? 20 : 12, (i) =>
        lit || random(0, 1) < 0.55
          ? lit
            ? jar(-120 + i * 92, y, random)
            : bottle(-110 + i * 92, y, random)
          : '',
      ) +
      rect(-160, y, lit ? 1920 : 1110, 16, lit ? '#d9d3bd' : '#00000038')
    );
  });
}

function bottle(x: number, y: number, random: Random): string {
  const h = random(46, 96);
  const fill = pick(random, [tealDeep, '#b98a5a', navy, tealLight, paper]);
  return faint(
    0.55,
    rect(x - 20, y - h, 40, h, fill, 7) +
      rect(x - 9, y - h - 18, 18, 20, fill, 3) +
      rect(x - 20, y - h * 0.6, 40, h * 0.3, paper),
  );
}

const FOREGROUND: Record<LaboratoryOptions['focus'], (random: Random) => string> = {
  flasks: (random) =>
    conicalFlask(330, 905, 1.7, teal) +
    roundFlask(610, 905, 1.35, gold) +
    tubes(930, 905, 1.15, random) +
    conicalFlask(1250, 905, 1.25, red) +
    conicalFlask(1420, 915, 0.9, leaf),
  microscope: (random) =>
    microscope(600, 905, 1.35) +
    tubes(1120, 905, 1.1, random) +
    conicalFlask(1400, 905, 1.2, teal) +
    conicalFlask(200, 910, 1, gold),
  culture: (random) => repeat(9, (i) => at(90 + i * 180, 910, 1.7, jar(0, 0, random))),
};

/** A bench with glass, or a shelf of plants in jars; researchers in white at work behind it. */
export function laboratory({ wall, focus, seed }: LaboratoryOptions): Scene {
  const random = randomFrom(seed);
  const coat = { top: white, bottom: '#dfe5e0', hair: 'bun' } as const;
  return [
    layer(
      0.1,
      backdrop(down(...wall)),
      focus === 'culture'
        ? ''
        : rect(1040, 60, 420, 420, '#ffffff20', 8) +
            rect(1056, 76, 388, 388, down('#bcd9da', paper)) +
            rect(1244, 76, 12, 388, wall[0]) +
            rect(1056, 264, 388, 10, wall[0]) +
            ellipse(1250, 300, 480, 420, glow('#fff6dd', 0.5)),
    ),
    layer(0.25, focus === 'culture' ? shelves(random, true) : shelves(random, false)),
    layer(
      0.5,
      standing(focus === 'microscope' ? 1010 : 820, 880, 4.4, coat, 'forward'),
      focus === 'culture'
        ? standing(430, 880, 4.2, { ...coat, hair: 'short' }, 'raised')
        : standing(focus === 'flasks' ? 1130 : 350, 880, 4.1, { ...coat, hair: 'short' }),
    ),
    layer(
      0.7,
      rect(-160, 770, 1920, 70, down('#27506a', navy)),
      rect(-160, 760, 1920, 14, tealLight),
    ),
    layer(
      0.85,
      shape(
        [
          [-160, 838],
          [1760, 838],
          [1760, 1160],
          [-160, 1160],
        ],
        down('#e9e2d0', '#b9b8a8'),
      ),
      rect(-160, 838, 1920, 8, white),
      FOREGROUND[focus](random),
    ),
  ];
}
