import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { getScene } from '../../seed/pictures/draw';
import { defineGradients } from '../../seed/pictures/gradient';
import type { Scene } from '../../seed/pictures/svg';
import type { Camera, Film, Shot } from './films';

const WIDTH = 1280;
const HEIGHT = 720;
const RATE = 24;
const SECONDS = 10;
const FADE = 0.6;

/** Every plane moves with the camera, the nearer the more. */
function see(scene: Scene, camera: Camera): string {
  return scene
    .map(({ depth, svg }) => {
      const zoom = 1 + (camera.zoom - 1) * (0.5 + depth);
      const x = 800 + camera.x * (0.3 + depth);
      const y = 500 + camera.y * (0.3 + depth);
      return `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${zoom.toFixed(4)}) translate(-800 -500)">${svg}</g>`;
    })
    .join('');
}

function between(from: Camera, to: Camera, t: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * t;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), zoom: mix(from.zoom, to.zoom) };
}

function shotStart(index: number, count: number): number {
  return (index * (SECONDS - FADE)) / count;
}

function drawFrame(shots: Shot[], scenes: Scene[], second: number): string {
  const length = (SECONDS - FADE) / shots.length + FADE;
  const seen = shots.map((shot, index) => {
    const t = second - shotStart(index, shots.length);
    const scene = scenes[index];
    if (!scene || t < 0 || t > length) return '';
    const opacity = index === 0 ? 1 : Math.min(1, t / FADE);
    return `<g opacity="${opacity.toFixed(3)}">${see(scene, between(shot.from, shot.to, t / length))}</g>`;
  });
  const drawing = seen.join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 50 1600 900">${defineGradients(drawing)}${drawing}</svg>`;
}

function encoder(target: string) {
  const input = [
    '-f',
    'rawvideo',
    '-pix_fmt',
    'rgb24',
    '-s',
    `${WIDTH}x${HEIGHT}`,
    '-r',
    `${RATE}`,
    '-i',
    '-',
  ];
  const codec = [
    '-c:v',
    'libvpx-vp9',
    '-b:v',
    '215k',
    '-maxrate',
    '300k',
    '-bufsize',
    '600k',
    '-crf',
    '40',
    '-g',
    '72',
    '-pix_fmt',
    'yuv420p',
    '-cpu-used',
    '2',
    '-row-mt',
    '1',
  ];
  const file = [
    '-an',
    '-cues_to_front',
    '1',
    '-fflags',
    '+bitexact',
    '-flags:v',
    '+bitexact',
    '-y',
    target,
  ];
  return spawn('ffmpeg', ['-loglevel', 'error', ...input, ...codec, ...file], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}

function clock(seconds: number): string {
  return `00:00:${seconds.toFixed(3).padStart(6, '0')}`;
}

function captions(shots: Shot[]): string {
  const cues = shots.map((shot, index) => {
    const start = shotStart(index, shots.length) + 0.3;
    const end = index === shots.length - 1 ? SECONDS : shotStart(index + 1, shots.length) + 0.1;
    return `${index + 1}\n${clock(start)} --> ${clock(end)}\n${shot.caption}\n`;
  });
  return `WEBVTT\n\n${cues.join('\n')}`;
}

/** Films the scenes of the pictures into a silent WebM and writes its captions beside it. */
export async function makeFilm(film: Film, folder: string): Promise<void> {
  const scenes = film.shots.map((shot) => getScene(shot.picture));
  const ffmpeg = encoder(path.join(folder, `${film.file}.webm`));
  const ended = once(ffmpeg, 'exit');
  for (let frame = 0; frame < SECONDS * RATE; frame += 1) {
    const svg = Buffer.from(drawFrame(film.shots, scenes, frame / RATE));
    const pixels = await sharp(svg).flatten().toColourspace('srgb').removeAlpha().raw().toBuffer();
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`ffmpeg ended with ${String(code)} at ${film.file}.`);
  await writeFile(path.join(folder, `${film.file}.vtt`), captions(film.shots));
}
