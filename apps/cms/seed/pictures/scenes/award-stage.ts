import { down, glow } from '../gradient';
import { backdrop } from '../land';
import { gold, goldLight, ink, paper, red, white, wood, woodDark } from '../palette';
import { anyLook, bouquet, bust } from '../people';
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
  type Point,
  type Scene,
} from '../svg';

export interface AwardOptions {
  curtain: [light: string, dark: string];
  prize: 'cups' | 'star';
  seed: number;
}

function cup(x: number, y: number, s: number): string {
  const shine = down('#f8e3a4', '#b27f2c');
  return at(
    x,
    y,
    s,
    rect(-52, -30, 104, 30, woodDark, 4),
    rect(-36, -54, 72, 26, wood, 4),
    path('M-16 -54 Q-8 -96 -12 -112 H12 Q8 -96 16 -54 Z', shine),
    `<path d="M-66 -232 Q-120 -226 -104 -176 Q-92 -146 -48 -140 M66 -232 Q120 -226 104 -176 Q92 -146 48 -140" fill="none" stroke="#c9963a" stroke-width="13" stroke-linecap="round"/>`,
    path('M-74 -256 H74 Q74 -120 0 -108 Q-74 -120 -74 -256 Z', shine),
    path('M-56 -246 Q-52 -160 -22 -130 Q-38 -170 -36 -246 Z', '#ffffff88'),
    rect(-80, -268, 160, 18, goldLight, 8),
  );
}

function star(x: number, y: number, r: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const radius = i % 2 ? r * 0.45 : r;
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
  return shape(points, fill);
}

function glassStar(x: number, y: number): string {
  return (
    rect(x - 90, y - 40, 180, 40, woodDark, 5) +
    shape(
      [
        [x - 60, y - 40],
        [x + 60, y - 40],
        [x + 34, y - 170],
        [x - 34, y - 170],
      ],
      down('#d8efec', '#6aa7a8'),
    ) +
    star(x, y - 260, 130, down('#f8e3a4', '#c08c32')) +
    star(x, y - 260, 86, '#ffffff4d')
  );
}

/** A festive stage with cups or a star under spotlights, seen over the heads of the guests. */
export function awardStage({ curtain, prize, seed }: AwardOptions): Scene {
  const random = randomFrom(seed);
  const [light, dark] = curtain;
  const beam = (x: number, lean: number) =>
    shape(
      [
        [x - 16, -160],
        [x + 16, -160],
        [x + lean + 190, 760],
        [x + lean - 190, 760],
      ],
      down('#fff1c4', '#fff1c4', 0.5, 0.02),
    );
  const block = (x: number, y: number, w: number) =>
    rect(x - w / 2, y, w, 800 - y, down(paper, '#c9b48e'), 4) +
    rect(x - w / 2 - 8, y - 10, w + 16, 18, white, 4) +
    rect(x - w / 2 + 24, y + 40, w - 48, 8, gold);
  return [
    layer(
      0.1,
      backdrop(down(light, dark)),
      faint(
        0.5,
        repeat(26, (i) => rect(-160 + i * 76, -160, 38, 960, i % 2 ? dark : light)),
      ),
      ellipse(800, 380, 700, 420, glow('#ffe9b0', 0.5)),
    ),
    layer(
      0.25,
      repeat(
        3,
        (i) =>
          `<circle cx="800" cy="380" r="${240 + i * 54}" fill="none" stroke="#f0cf7c" stroke-opacity="${0.5 - i * 0.13}" stroke-width="6"/>`,
      ),
      faint(
        0.8,
        repeat(60, () =>
          circle(
            random(-100, 1700),
            random(-60, 620),
            random(2.5, 8),
            random(0, 1) < 0.5 ? goldLight : paper,
          ),
        ),
      ),
      repeat(5, (i) => beam(100 + i * 350, (2 - i) * 150)),
    ),
    layer(
      0.45,
      shape(
        [
          [-160, 760],
          [1760, 760],
          [1760, 1160],
          [-160, 1160],
        ],
        down(wood, woodDark),
      ),
      ellipse(800, 800, 620, 50, glow('#fff1c4', 0.7)),
      block(480, 640, 220) + block(1120, 670, 220) + block(800, 570, 260),
      prize === 'cups'
        ? cup(480, 632, 0.95) + cup(1120, 662, 0.95) + cup(800, 562, 1.25)
        : glassStar(800, 562) + cup(480, 632, 0.8) + cup(1120, 662, 0.8),
      bouquet(230, 800, 2) + bouquet(1370, 800, 2) + bouquet(650, 800, 1) + bouquet(960, 800, 1),
    ),
    layer(
      0.7,
      path('M-160 -160 H180 Q90 240 130 560 Q60 700 -20 1160 H-160 Z', down(red, '#4a1719')),
      path('M1760 -160 H1420 Q1510 240 1470 560 Q1540 700 1620 1160 H1760 Z', down(red, '#4a1719')),
    ),
    layer(
      0.9,
      repeat(12, (i) =>
        bust(-40 + i * 152 + random(-18, 18), 900 + random(-14, 22), 2.05, {
          ...anyLook(random),
          top: i % 3 ? ink : '#1c3550',
        }),
      ),
      rect(-160, 965, 1920, 200, ink),
    ),
  ];
}
