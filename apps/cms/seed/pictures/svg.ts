export const WIDTH = 1600;
export const HEIGHT = 1000;

/** Scenes extend this far beyond the frame, so that a camera can pan over them. */
export const BLEED = 160;

/** A parallax layer: a larger `depth` is nearer and moves faster when the camera pans. */
export interface Layer {
  depth: number;
  svg: string;
}

export type Scene = Layer[];
export type Point = readonly [x: number, y: number];

/** Mirrors or zooms a scene; x, y is the fixed point of the zoom. */
export function reframe(
  scene: Scene,
  { mirror = false, zoom = 1, x = WIDTH / 2, y = HEIGHT / 2 },
): Scene {
  const flip = mirror ? `translate(${WIDTH} 0) scale(-1 1) ` : '';
  const closer = `translate(${x * (1 - zoom)} ${y * (1 - zoom)}) scale(${zoom})`;
  return scene.map((plane) => ({
    ...plane,
    svg: `<g transform="${flip}${closer}">${plane.svg}</g>`,
  }));
}

export function layer(depth: number, ...parts: string[]): Layer {
  return { depth, svg: parts.join('') };
}

const n = (value: number): string => String(Math.round(value * 10) / 10);

export function rect(x: number, y: number, w: number, h: number, fill: string, radius = 0): string {
  const round = radius ? ` rx="${n(radius)}"` : '';
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${round} fill="${fill}"/>`;
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;
}

export function circle(cx: number, cy: number, r: number, fill: string): string {
  return ellipse(cx, cy, r, r, fill);
}

export function ring(cx: number, cy: number, r: number, colour: string, width: number): string {
  return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"/>`;
}

export function shape(points: readonly Point[], fill: string): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`;
}

export function path(d: string, fill: string): string {
  return `<path d="${d.replace(/-?\d+\.\d+/g, (value) => n(Number(value)))}" fill="${fill}"/>`;
}

export function stroke(d: string, colour: string, width: number): string {
  const short = d.replace(/-?\d+\.\d+/g, (value) => n(Number(value)));
  return `<path d="${short}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

export function faint(opacity: number, ...parts: string[]): string {
  return `<g opacity="${opacity}">${parts.join('')}</g>`;
}

export function at(x: number, y: number, scale: number, ...parts: string[]): string {
  const grow = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return `<g transform="translate(${n(x)} ${n(y)})${grow}">${parts.join('')}</g>`;
}

export function turn(angle: number, x: number, y: number, ...parts: string[]): string {
  return `<g transform="rotate(${n(angle)} ${n(x)} ${n(y)})">${parts.join('')}</g>`;
}

export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('');
}
