import { down, glow } from '../gradient';
import { backdrop } from '../land';
import { gold, ink, tealLight, white } from '../palette';
import { standing } from '../people';
import { randomFrom } from '../random';
import {
  circle,
  ellipse,
  faint,
  layer,
  rect,
  repeat,
  shape,
  stroke,
  type Point,
  type Scene,
} from '../svg';

export interface DataCentreOptions {
  wall: [top: string, low: string];
  lamp: string;
  rack: string;
  seed: number;
}

const EYE: Point = [800, 440];

function towards(x: number, y: number, t: number): Point {
  return [EYE[0] + (x - EYE[0]) * t, EYE[1] + (y - EYE[1]) * t];
}

function rack(
  side: -1 | 1,
  from: number,
  to: number,
  lamp: string,
  body: string,
  seed: number,
): string {
  const random = randomFrom(seed);
  const x = 800 + side * 860;
  const corner = (t: number, y: number) => towards(x, y, t);
  const parts = [
    shape([corner(from, -140), corner(to, -140), corner(to, 1090), corner(from, 1090)], body),
    shape(
      [
        corner(from + 0.01, -110),
        corner(to - 0.012, -110),
        corner(to - 0.012, 1060),
        corner(from + 0.01, 1060),
      ],
      ink,
    ),
  ];
  for (let unit = 0; unit < 17; unit += 1) {
    const top = -90 + unit * 66;
    const left = from + 0.02;
    const right = to - 0.022;
    parts.push(
      shape(
        [corner(left, top), corner(right, top), corner(right, top + 46), corner(left, top + 46)],
        unit % 4 === 2 ? '#ffffff26' : '#ffffff14',
      ),
    );
    for (let k = 0; k < 5; k += 1) {
      const t = left + (right - left) * (0.15 + k * 0.16);
      const [cx, cy] = corner(t, top + 23);
      const colour = random(0, 1) < 0.12 ? gold : lamp;
      if (random(0, 1) < 0.75) parts.push(circle(cx, cy, 6.5 * t, colour));
    }
  }
  return parts.join('');
}

/** The aisle between two rows of server racks. */
export function dataCentre({ wall, lamp, rack: body, seed }: DataCentreOptions): Scene {
  const steps = [0.16, 0.24, 0.35, 0.5, 0.7, 0.98, 1.36];
  const sides: (-1 | 1)[] = [-1, 1];
  const racks = (from: number, to: number) =>
    steps
      .slice(from, to)
      .flatMap((t, i) =>
        sides.map((side) =>
          rack(side, t, (steps[from + i + 1] ?? 1.9) - 0.008, lamp, body, seed + i * 2 + side),
        ),
      )
      .join('');
  return [
    layer(0.05, backdrop(down(...wall)), ellipse(800, 440, 520, 420, glow(white, 0.35))),
    layer(
      0.15,
      shape(
        [
          towards(-60, 1090, 0.14),
          towards(1660, 1090, 0.14),
          towards(1660, 1090, 2),
          towards(-60, 1090, 2),
        ],
        down(wall[1], wall[0]),
      ),
      repeat(9, (i) => {
        const t = 0.16 * 1.32 ** i;
        const [a, y] = towards(-60, 1090, t);
        const [b] = towards(1660, 1090, t);
        return stroke(`M${a} ${y} H${b}`, '#ffffff1c', 2 + i * 0.5);
      }),
      faint(
        0.5,
        shape(
          [
            towards(700, 1090, 0.14),
            towards(900, 1090, 0.14),
            towards(900, 1090, 2),
            towards(700, 1090, 2),
          ],
          down(lamp, lamp, 0.5, 0.05),
        ),
      ),
      shape(
        [
          towards(-60, -140, 0.14),
          towards(1660, -140, 0.14),
          towards(1660, -140, 2),
          towards(-60, -140, 2),
        ],
        down('#0a1b2d', '#1b3a55'),
      ),
      repeat(6, (i) => {
        const t = 0.18 * 1.45 ** i;
        const [a, y] = towards(640, -130, t);
        const [b] = towards(960, -130, t);
        return (
          rect(a, y, b - a, 26 * t, white, 6 * t) +
          ellipse(800, y + 20 * t, 420 * t, 190 * t, glow(tealLight, 0.5))
        );
      }),
      rect(680, 350, 240, 200, down('#5a8ba3', '#234a66'), 3),
      rect(796, 350, 8, 200, '#17324b'),
    ),
    layer(0.35, racks(0, 3)),
    layer(
      0.5,
      standing(760, 700, 2.1, { top: '#e9e2d0', bottom: '#263b52', hair: 'short' }, 'forward'),
      standing(860, 690, 2, { top: '#1b7a7d', bottom: '#20303f', hair: 'long' }),
    ),
    layer(0.7, racks(3, 5)),
    layer(0.95, racks(5, 7)),
  ];
}
