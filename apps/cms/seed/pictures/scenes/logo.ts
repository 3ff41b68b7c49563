import { down } from '../gradient';
import { gold, goldLight, navy, paper, teal, tealDeep, tealLight, white } from '../palette';
import { circle, path, repeat, ring, stroke, turn } from '../svg';

/** The portal's emblem, 512×512: an open book of hills under an atom's orbits. */
export function logo(): string {
  const orbit = (angle: number) =>
    turn(
      angle,
      256,
      212,
      `<ellipse cx="256" cy="212" rx="150" ry="52" fill="none" stroke="${goldLight}" stroke-width="9"/>`,
    );
  return (
    circle(256, 256, 250, down('#1b4c74', navy)) +
    ring(256, 256, 236, gold, 6) +
    orbit(0) +
    orbit(60) +
    orbit(-60) +
    circle(256, 212, 30, white) +
    circle(256, 212, 18, gold) +
    repeat(3, (i) => turn(i * -60, 256, 212, circle(406, 212, 13, white))) +
    path(
      'M70 330 Q160 286 256 344 Q352 286 442 330 L424 392 Q340 356 256 408 Q172 356 88 392 Z',
      paper,
    ) +
    path('M256 344 Q352 286 442 330 L424 392 Q340 356 256 408 Z', '#e6d7b8') +
    path(
      'M96 352 Q170 320 256 370 Q342 320 416 352 L412 366 Q340 338 256 388 Q172 338 100 366 Z',
      teal,
    ) +
    path(
      'M112 416 Q180 386 256 432 Q332 386 400 416 Q380 440 356 456 Q300 426 256 458 Q212 426 156 456 Q132 440 112 416 Z',
      tealLight,
    ) +
    path('M256 432 Q332 386 400 416 Q380 440 356 456 Q300 426 256 458 Z', tealDeep) +
    stroke('M256 346 V406', '#b79f70', 4)
  );
}
