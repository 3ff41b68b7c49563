import { down, glow } from './gradient';
import type { Light } from './palette';
import { randomFrom } from './random';
import {
  BLEED,
  circle,
  ellipse,
  faint,
  HEIGHT,
  path,
  rect,
  repeat,
  shape,
  WIDTH,
  type Point,
} from './svg';

const LEFT = -BLEED;
const RIGHT = WIDTH + BLEED;

/** Fills the frame and its bleed. */
export function backdrop(fill: string): string {
  return rect(LEFT, -BLEED, RIGHT - LEFT, HEIGHT + 2 * BLEED, fill);
}

export function skyWithSun(light: Light, sunX: number, sunY: number, sunRadius = 64): string {
  return (
    backdrop(down(light.skyTop, light.skyLow)) +
    circle(sunX, sunY, sunRadius * 5.5, glow(light.sun, 0.75)) +
    circle(sunX, sunY, sunRadius, light.sun)
  );
}

export function clouds(seed: number, y: number, colour: string, opacity = 0.55): string {
  const random = randomFrom(seed);
  const cloud = () => {
    const x = random(LEFT, RIGHT);
    const top = y + random(-90, 90);
    const size = random(0.7, 1.5);
    return (
      rect(x - 130 * size, top, 260 * size, 26 * size, colour, 13 * size) +
      rect(x - 70 * size, top - 24 * size, 150 * size, 30 * size, colour, 15 * size) +
      rect(x - 20 * size, top + 22 * size, 190 * size, 18 * size, colour, 9 * size)
    );
  };
  return faint(opacity, repeat(6, cloud));
}

/** Soft hills; the height of their tops varies around `y`. */
export function hills(seed: number, y: number, swing: number, fill: string): string {
  const random = randomFrom(seed);
  const step = 200;
  let d = `M${LEFT} ${HEIGHT + BLEED} L${LEFT} ${y + random(-swing, swing)}`;
  for (let x = LEFT; x < RIGHT; x += step) {
    const peak = y + random(-swing, swing * 0.4);
    const end = y + random(-swing * 0.3, swing);
    d += ` Q${x + step / 2} ${peak - swing * 0.6} ${x + step} ${end}`;
  }
  return path(`${d} L${RIGHT} ${HEIGHT + BLEED} Z`, fill);
}

/** Steep limestone mountains with a shaded side; their foot is at `base`. */
export function limestone(
  seed: number,
  base: number,
  height: number,
  fill: string,
  shade: string,
): string {
  const random = randomFrom(seed);
  let mountains = '';
  let x = LEFT - 100;
  while (x < RIGHT) {
    const w = random(170, 340);
    const h = height * random(0.45, 1);
    const top = base - h;
    const peak = x + w * random(0.38, 0.6);
    const outline: Point[] = [
      [x - w * 0.1, base],
      [x + w * 0.06, base - h * random(0.28, 0.42)],
      [x + w * 0.14, base - h * random(0.6, 0.72)],
      [peak - w * 0.12, top + h * random(0.05, 0.12)],
      [peak, top],
      [peak + w * 0.12, top + h * random(0.04, 0.1)],
      [x + w * 0.84, base - h * random(0.55, 0.7)],
      [x + w * 0.95, base - h * random(0.2, 0.36)],
      [x + w * 1.12, base],
    ];
    mountains += shape(outline, fill);
    const dark = outline.slice(4);
    mountains += shape(
      [...dark, [peak + w * 0.16, base], [peak + w * 0.04, base - h * 0.45]],
      shade,
    );
    x += w * random(0.55, 0.95);
  }
  return mountains;
}

export function haze(y: number, height: number, colour: string, opacity = 0.6): string {
  return (
    rect(LEFT, y, RIGHT - LEFT, height / 2, down(colour, colour, 0, opacity)) +
    rect(LEFT, y + height / 2, RIGHT - LEFT, height / 2, down(colour, colour, opacity, 0))
  );
}

/** A round tree; the foot of the trunk is at x, y. */
export function tree(x: number, y: number, size: number, fill: string, shade: string): string {
  return (
    rect(x - size * 0.05, y - size * 0.5, size * 0.1, size * 0.5, '#5c412d') +
    ellipse(x, y - size * 0.75, size * 0.4, size * 0.46, fill) +
    ellipse(x - size * 0.22, y - size * 0.56, size * 0.26, size * 0.26, fill) +
    ellipse(x + size * 0.22, y - size * 0.58, size * 0.28, size * 0.28, shade) +
    ellipse(x + size * 0.12, y - size * 0.86, size * 0.24, size * 0.28, shade)
  );
}
