import { defineGradients } from './gradient';
import { scenes } from './scene-list';
import { banner } from './scenes/banner';
import { logo } from './scenes/logo';
import { HEIGHT, WIDTH, type Scene } from './svg';

function frame(width: number, height: number, drawing: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `${defineGradients(drawing)}${drawing}</svg>`
  );
}

/** The layers of a picture, farthest first; throws if the name is unknown. */
export function getScene(name: string): Scene {
  const draw = scenes[name];
  if (!draw) throw new Error(`Không có hình vẽ “${name}”.`);
  return draw();
}

/** The picture as an SVG document; throws if the name is unknown. */
export function drawPicture(name: string): string {
  if (name === 'logo') return frame(512, 512, logo());
  if (name === 'banner') return frame(2400, 600, banner());
  const planes = getScene(name).map((plane) => plane.svg);
  return frame(WIDTH, HEIGHT, planes.join(''));
}
