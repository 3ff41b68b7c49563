import { down, glow } from '../gradient';
import { clouds, haze, hills, limestone, skyWithSun, tree } from '../land';
import { leaf, stoneLight, white, wood, woodDark, type Light } from '../palette';
import { standing } from '../people';
import { randomFrom } from '../random';
import { at, ellipse, faint, layer, path, rect, repeat, shape, stroke, type Scene } from '../svg';

export interface RiverOptions {
  light: Light;
  steel: string;
  seed: number;
}

/** A steel truss bridge on stone piers; `y` is the deck. */
function bridge(y: number, steel: string): string {
  const span = 330;
  const truss = repeat(6, (i) => {
    const x = -240 + i * span;
    const top = `M${x} ${y} L${x + 55} ${y - 110} Q${x + span / 2} ${y - 150} ${x + span - 55} ${y - 110} L${x + span} ${y}`;
    const braces = repeat(5, (k) => {
      const px = x + 55 + k * 55;
      const py = y - 110 - Math.sin(((k + 0.0) / 4) * Math.PI) * 18;
      return stroke(`M${px} ${py} V${y} M${px} ${py} L${px + (k < 2 ? 55 : -55)} ${y}`, steel, 5);
    });
    return stroke(top, steel, 11) + braces;
  });
  const piers = repeat(7, (i) => {
    const x = -240 + i * span;
    return (
      shape(
        [
          [x - 24, y + 12],
          [x + 24, y + 12],
          [x + 34, y + 190],
          [x - 34, y + 190],
        ],
        down(stoneLight, '#7d847f'),
      ) + rect(x - 32, y + 10, 64, 16, stoneLight, 3)
    );
  });
  return (
    piers + truss + rect(-200, y - 6, 2000, 20, steel) + rect(-200, y - 8, 2000, 5, '#ffffff66')
  );
}

function sampan(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    ellipse(0, 12, 190, 10, '#0000002c'),
    path(
      'M-210 -30 Q-130 16 0 16 Q130 16 210 -36 Q120 -8 0 -8 Q-120 -6 -210 -30 Z',
      down(wood, woodDark),
    ),
    path('M-70 -8 Q-66 -70 0 -72 Q66 -70 70 -8 Z', '#b58f5c'),
    repeat(5, (i) =>
      stroke(`M${-52 + i * 26} -10 Q${-50 + i * 25} -50 ${-36 + i * 18} -64`, '#8a6a42', 3),
    ),
    standing(132, -4, 1, { top: '#8a3b35', bottom: '#23303f', hair: 'hat' }, 'forward'),
    stroke('M168 -66 L236 40', woodDark, 5),
  );
}

/** The Mã river below limestone mountains, a steel bridge, sampans and the near bank. */
export function riverBridge({ light, steel, seed }: RiverOptions): Scene {
  const random = randomFrom(seed);
  return [
    layer(0, skyWithSun(light, 520, 250, 66), clouds(seed, 160, light.sun, 0.5)),
    layer(0.1, limestone(seed, 590, 430, light.far, light.middle + '88')),
    layer(
      0.2,
      limestone(seed + 5, 610, 300, light.middle, light.near + '66'),
      haze(500, 180, light.skyLow, 0.65),
    ),
    layer(
      0.3,
      hills(seed + 2, 612, 12, light.near),
      repeat(22, (i) => tree(-140 + i * 88, 622, random(40, 72), light.near, light.middle)),
    ),
    layer(
      0.36,
      rect(-160, 616, 1920, 560, down(light.water, light.waterLow)),
      ellipse(520, 680, 260, 90, glow(light.sun, 0.75)),
      faint(
        0.45,
        repeat(34, () => {
          const y = random(640, 900);
          const x = random(-160, 1600);
          return stroke(`M${x} ${y} h${40 + (y - 640) * 0.5}`, white, 2.5);
        }),
      ),
    ),
    layer(
      0.5,
      bridge(545, steel),
      faint(
        0.2,
        `<g transform="translate(0 1330) scale(1 -1)">${repeat(7, (i) => rect(-270 + i * 330, 545, 60, 60, steel))}</g>`,
      ),
    ),
    layer(0.7, sampan(1090, 800, 1.1), sampan(420, 740, 0.62)),
    layer(
      0.95,
      path(
        'M-160 1160 V900 Q140 850 420 930 T980 970 T1760 900 V1160 Z',
        down(light.near, '#12283a'),
      ),
      repeat(30, (i) => {
        const x = -150 + i * 64;
        const h = random(50, 120);
        return stroke(
          `M${x} 1010 q${random(-10, 10)} ${-h / 2} ${random(-30, 30)} ${-h}`,
          i % 3 ? light.near : leaf,
          6,
        );
      }),
    ),
  ];
}
