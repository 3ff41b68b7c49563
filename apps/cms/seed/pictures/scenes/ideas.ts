import { down, glow } from '../gradient';
import { backdrop } from '../land';
import { gold, goldLight, ink, navy, paper, red, sand, stoneLight, teal, white } from '../palette';
import { standing } from '../people';
import {
  at,
  circle,
  ellipse,
  faint,
  layer,
  path,
  rect,
  repeat,
  ring,
  stroke,
  turn,
  type Scene,
} from '../svg';

export interface IdeasOptions {
  wall: [top: string, low: string];
  around: 'certificates' | 'drawings';
}

function bulb(x: number, y: number, s: number): string {
  return at(
    x,
    y,
    s,
    circle(0, -60, 430, glow(goldLight, 0.75)),
    repeat(12, (i) => turn(i * 30 + 15, 0, -60, rect(-6, -360, 12, 60, goldLight, 6))),
    path(
      'M-86 150 Q-90 80 -136 26 A172 172 0 1 1 136 26 Q90 80 86 150 Z',
      down('#fff6d6', '#f2cd73'),
    ),
    path('M-112 -110 A130 130 0 0 1 -20 -190 Q-90 -140 -84 -60 Z', '#ffffffa0'),
    stroke('M-44 150 L-58 10 L-20 50 L0 8 L20 50 L58 10 L44 150', '#c07f25', 9),
    rect(-84, 150, 168, 34, stoneLight, 10) +
      rect(-78, 188, 156, 28, '#9fabad', 10) +
      rect(-70, 220, 140, 28, stoneLight, 10),
    path('M-50 250 H50 L26 290 H-26 Z', ink),
  );
}

function certificate(x: number, y: number, s: number, angle: number): string {
  return at(
    x,
    y,
    s,
    turn(
      angle,
      0,
      0,
      rect(-128, -90, 272, 196, '#00000026', 8),
      rect(-136, -98, 272, 196, paper, 8),
      `<rect x="-122" y="-84" width="244" height="168" rx="4" fill="none" stroke="${gold}" stroke-width="5"/>`,
      rect(-60, -62, 120, 14, navy, 3),
      repeat(4, (i) => rect(-92, -28 + i * 20, i === 3 ? 90 : 184, 7, '#b9ad92', 3)),
      path('M70 50 L58 112 L80 98 L102 112 L90 50 Z', red) +
        circle(80, 48, 27, gold) +
        circle(80, 48, 15, goldLight),
    ),
  );
}

function blueprint(x: number, y: number, s: number, angle: number, kind: number): string {
  const drawings = [
    ring(0, 0, 62, white, 4) +
      ring(0, 0, 24, white, 4) +
      repeat(10, (i) => turn(i * 36, 0, 0, rect(-9, -82, 18, 22, white))),
    stroke(
      'M-110 40 Q-100 -10 -40 -6 L10 -56 Q60 -50 74 -10 Q120 2 118 40 Z M-112 58 H118 M-20 -20 L10 4 M2 -36 L30 -14',
      white,
      4,
    ),
    stroke('M-90 60 V-50 L0 -92 L90 -50 V60 Z M-90 -50 L0 -8 L90 -50 M0 -8 V100', white, 4),
  ];
  return at(
    x,
    y,
    s,
    turn(
      angle,
      0,
      0,
      rect(-160, -112, 336, 240, '#00000026', 6),
      rect(-168, -120, 336, 240, down('#2f6d93', '#1b4a70'), 6),
      faint(
        0.2,
        repeat(8, (i) => rect(-168, -92 + i * 30, 336, 2, white)),
        repeat(11, (i) => rect(-140 + i * 30, -120, 2, 240, white)),
      ),
      drawings[kind % drawings.length] ?? '',
    ),
  );
}

/** A glowing bulb among certificates of protection or technical drawings. */
export function ideas({ wall, around }: IdeasOptions): Scene {
  const people =
    standing(470, 900, 2.3, { top: teal, bottom: '#23303f', hair: 'long' }, 'raised') +
    standing(1130, 905, 2.4, { top: sand, bottom: '#263b52', hair: 'short' }, 'forward');
  const first = around === 'certificates';
  return [
    layer(
      0.08,
      backdrop(down(...wall)),
      repeat(
        7,
        (i) =>
          `<circle cx="800" cy="440" r="${220 + i * 130}" fill="none" stroke="#ffffff" stroke-opacity="0.07" stroke-width="3"/>`,
      ),
    ),
    layer(
      0.25,
      first
        ? certificate(210, 250, 1.05, -8) +
            certificate(1400, 240, 1.05, 7) +
            certificate(240, 620, 0.95, 6) +
            certificate(1390, 610, 0.95, -7)
        : blueprint(230, 240, 1, -6, 0) +
            blueprint(1390, 250, 1, 6, 1) +
            blueprint(210, 610, 0.9, 5, 2) +
            blueprint(1400, 620, 0.9, -5, 0),
    ),
    layer(0.5, bulb(800, 440, 1.15)),
    layer(
      0.75,
      rect(-160, 880, 1920, 280, down('#d9c39a', '#a98b5f')),
      ellipse(800, 900, 520, 34, '#0000001c'),
      people,
    ),
  ];
}
