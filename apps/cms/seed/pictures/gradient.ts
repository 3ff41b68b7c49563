/**
 * The id of a gradient contains its definition (`v_0b2239_100_1c4566_100`), so scenes need no
 * shared list of definitions: `defineGradients` parses the ids in the drawing.
 */
type Kind = 'v' | 'h' | 'r';

const ID = /url\(#([vhr])_([0-9a-f]{6})_(\d+)_([0-9a-f]{6})_(\d+)\)/g;

function gradient(kind: Kind, from: string, to: string, opacityFrom: number, opacityTo: number) {
  const percent = (opacity: number) => Math.round(opacity * 100);
  return `url(#${kind}_${from.slice(1)}_${percent(opacityFrom)}_${to.slice(1)}_${percent(opacityTo)})`;
}

/** From top to bottom. */
export function down(from: string, to: string, opacityFrom = 1, opacityTo = 1): string {
  return gradient('v', from, to, opacityFrom, opacityTo);
}

/** From left to right. */
export function across(from: string, to: string, opacityFrom = 1, opacityTo = 1): string {
  return gradient('h', from, to, opacityFrom, opacityTo);
}

/** From the middle outwards, fading to transparent. */
export function glow(colour: string, opacity = 0.8): string {
  return gradient('r', colour, colour, opacity, 0);
}

export function defineGradients(drawing: string): string {
  const found = new Map<string, string>();
  for (const [, kind, from, opacityFrom, to, opacityTo] of drawing.matchAll(ID)) {
    const id = `${kind}_${from}_${opacityFrom}_${to}_${opacityTo}`;
    const stops =
      `<stop offset="0" stop-color="#${from}" stop-opacity="${Number(opacityFrom) / 100}"/>` +
      `<stop offset="1" stop-color="#${to}" stop-opacity="${Number(opacityTo) / 100}"/>`;
    const direction = kind === 'v' ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
    found.set(
      id,
      kind === 'r'
        ? `<radialGradient id="${id}">${stops}</radialGradient>`
        : `<linearGradient id="${id}" x1="0" y1="0" ${direction}>${stops}</linearGradient>`,
    );
  }
  return found.size ? `<defs>${[...found.values()].join('')}</defs>` : '';
}
