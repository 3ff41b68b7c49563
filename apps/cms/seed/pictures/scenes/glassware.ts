import { down, glow } from '../gradient';
import {
  gold,
  goldLight,
  ink,
  leaf,
  leafLight,
  navy,
  paper,
  red,
  rose,
  sky,
  stoneLight,
  teal,
  tealLight,
  white,
} from '../palette';
import { pick, type Random } from '../random';
import { at, circle, ellipse, faint, path, rect, repeat, stroke } from '../svg';

const GLASS = '#e6f2ef';

export function conicalFlask(x: number, y: number, scale: number, liquid: string): string {
  return at(
    x,
    y,
    scale,
    faint(
      0.62,
      path('M-18 -190 V-120 L-80 -14 Q-86 0 -70 0 H70 Q86 0 80 -14 L18 -120 V-190 Z', GLASS),
    ),
    path('M-44 -72 Q-20 -82 0 -72 T44 -72 L78 -13 Q82 -3 68 -3 H-68 Q-82 -3 -78 -13 Z', liquid),
    circle(-20, -38, 7, '#ffffff66') +
      circle(14, -52, 5, '#ffffff66') +
      circle(28, -26, 6, '#ffffff55'),
    rect(-25, -198, 50, 12, GLASS, 6),
    stroke('M-10 -176 V-118 L-46 -54', '#ffffffb0', 6),
  );
}

export function roundFlask(x: number, y: number, scale: number, liquid: string): string {
  return at(
    x,
    y,
    scale,
    faint(0.62, path('M-17 -210 V-140 A76 76 0 1 0 17 -140 V-210 Z', GLASS)),
    path('M-70 -66 Q-30 -80 0 -66 T70 -66 A70 70 0 0 1 -70 -66 Z', liquid),
    rect(-24, -218, 48, 12, GLASS, 6),
    stroke('M-50 -92 A58 58 0 0 1 -22 -122', '#ffffffb0', 7),
  );
}

export function tubes(x: number, y: number, scale: number, random: Random): string {
  return at(
    x,
    y,
    scale,
    repeat(6, (i) => {
      const liquid = pick(random, [teal, gold, red, leaf, sky]);
      const level = random(60, 110);
      return (
        faint(0.7, rect(-118 + i * 42, -160, 26, 140, GLASS, 13)) +
        rect(-115 + i * 42, -20 - level, 20, level - 4, liquid, 10)
      );
    }),
    rect(-136, -96, 272, 16, '#b98a5a', 4),
    rect(-136, -24, 272, 24, '#8f6743', 5),
    rect(-136, -96, 14, 90, '#8f6743'),
    rect(122, -96, 14, 90, '#8f6743'),
  );
}

export function microscope(x: number, y: number, scale: number): string {
  return at(
    x,
    y,
    scale,
    ellipse(0, 4, 190, 16, '#00000030'),
    path('M-150 0 Q-150 -42 -96 -44 H110 Q156 -42 156 0 Z', down('#27425c', ink)),
    path('M70 -44 Q190 -150 120 -290 L70 -270 Q124 -160 20 -44 Z', down(paper, stoneLight)),
    rect(-120, -132, 210, 22, navy, 6),
    rect(-60, -142, 80, 10, tealLight),
    rect(-90, -110, 40, 66, '#27425c'),
    `<g transform="rotate(-24 0 -250)">${
      rect(-36, -350, 72, 150, down(white, stoneLight), 12) +
      rect(-28, -424, 56, 80, ink, 10) +
      rect(-34, -440, 68, 24, '#27425c', 8) +
      rect(-26, -204, 52, 34, '#27425c', 6) +
      rect(-16, -172, 32, 44, gold, 5)
    }</g>`,
    circle(122, -150, 30, '#27425c'),
    circle(122, -150, 17, gold),
    circle(-20, -126, 74, glow(goldLight, 0.6)),
  );
}

export function jar(x: number, y: number, random: Random): string {
  const lean = random(-7, 7);
  return (
    rect(x - 30, y - 92, 60, 92, '#d9ece6b0', 12) +
    rect(x - 27, y - 24, 54, 22, '#e9d9a8', 8) +
    stroke(`M${x} ${y - 22} Q${x + lean} ${y - 44} ${x + lean} ${y - 66}`, leaf, 4) +
    ellipse(x - 11 + lean, y - 58, 13, 7, leafLight) +
    ellipse(x + 11 + lean, y - 66, 13, 7, leaf) +
    ellipse(x + lean, y - 76, 7, 12, leafLight) +
    rect(x - 26, y - 100, 52, 14, random(0, 1) < 0.3 ? rose : paper, 4)
  );
}
