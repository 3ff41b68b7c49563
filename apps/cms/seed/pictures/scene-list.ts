import { dusk, morning, navy, night, noon, red, redDark, teal, tealDeep } from './palette';
import { awardStage } from './scenes/award-stage';
import { classroom } from './scenes/classroom';
import { cleanEnergy } from './scenes/clean-energy';
import { conferenceHall } from './scenes/conference-hall';
import { dataCentre } from './scenes/data-centre';
import { documents } from './scenes/documents';
import { greenhouse } from './scenes/greenhouse';
import { ideas } from './scenes/ideas';
import { laboratory } from './scenes/laboratory';
import { market } from './scenes/market';
import { measurement } from './scenes/measurement';
import { meetingRoom } from './scenes/meeting-room';
import { orchard } from './scenes/orchard';
import { riverBridge } from './scenes/river-bridge';
import { sea } from './scenes/sea';
import { stargazing } from './scenes/stargazing';
import { startUpOffice } from './scenes/start-up-office';
import { stoneGate } from './scenes/stone-gate';
import { terraces } from './scenes/terraces';
import { workshop } from './scenes/workshop';
import { reframe, type Scene } from './svg';

const green: [string, string, string] = ['#a9c98a', '#7fb072', '#4f8f5c'];
const golden: [string, string, string] = ['#e6cf86', '#d9b457', '#bf9440'];

export const scenes: Record<string, () => Scene> = {
  'hall-opening': () =>
    conferenceHall({
      wall: ['#173b5c', '#2f6584'],
      curtain: [red, redDark],
      seat: '#6d2b2c',
      screen: 'rings',
      seed: 11,
    }),
  'hall-summary': () =>
    reframe(
      conferenceHall({
        wall: ['#0f3f48', '#2c7473'],
        curtain: [teal, tealDeep],
        seat: '#173b5c',
        screen: 'chart',
        seed: 24,
      }),
      { zoom: 1.15, x: 900, y: 340 },
    ),
  'hall-plenary': () =>
    reframe(
      conferenceHall({
        wall: ['#5c412d', '#b58a5c'],
        curtain: ['#245a80', navy],
        seat: '#0e4a52',
        screen: 'hills',
        seed: 37,
      }),
      { zoom: 1.3, x: 640, y: 480 },
    ),
  'hall-seminar': () => meetingRoom(5),
  'hall-training': () => classroom({ pupils: 'adults', seed: 8 }),
  'lab-flasks': () => laboratory({ wall: ['#2a6b74', '#8fc1b5'], focus: 'flasks', seed: 3 }),
  'lab-microscope': () =>
    laboratory({ wall: ['#23527a', '#9fc3cc'], focus: 'microscope', seed: 14 }),
  'lab-culture': () => laboratory({ wall: ['#1b5a5c', '#4f9488'], focus: 'culture', seed: 21 }),
  'terraces-golden': () => terraces({ light: morning, field: golden, edge: '#8a6a2e', seed: 4 }),
  'terraces-green': () =>
    reframe(terraces({ light: noon, field: green, edge: '#2f6b4f', seed: 17 }), {
      zoom: 1.2,
      x: 900,
      y: 640,
    }),
  'terraces-dusk': () =>
    reframe(
      terraces({
        light: dusk,
        field: ['#b5906f', '#8f6f68', '#5f5568'],
        edge: '#3a3a55',
        seed: 29,
      }),
      { mirror: true, zoom: 1.15, x: 800, y: 620 },
    ),
  'greenhouse-morning': () =>
    greenhouse({
      glass: ['#a9d0cf', '#f4f0da'],
      frame: '#f4f7f0',
      crop: 'vines',
      lamps: false,
      seed: 2,
    }),
  'greenhouse-seedlings': () =>
    greenhouse({
      glass: ['#f3dfae', '#fdf6e0'],
      frame: '#c9a878',
      crop: 'seedlings',
      lamps: false,
      seed: 9,
    }),
  'greenhouse-night': () =>
    reframe(
      greenhouse({
        glass: ['#10304f', '#3b6f86'],
        frame: '#9fc3cc',
        crop: 'vines',
        lamps: true,
        seed: 6,
      }),
      { mirror: true, zoom: 1.1, x: 800, y: 480 },
    ),
  'solar-roof': () => cleanEnergy({ light: noon, kind: 'roof', seed: 5 }),
  'solar-dusk': () => cleanEnergy({ light: dusk, kind: 'field', seed: 12 }),
  'wind-turbines': () => cleanEnergy({ light: morning, kind: 'wind', seed: 8 }),
  'data-centre-blue': () =>
    dataCentre({ wall: ['#0b2239', '#2f6f96'], lamp: '#6fc3e8', rack: '#17324b', seed: 1 }),
  'data-centre-teal': () =>
    reframe(
      dataCentre({ wall: ['#08303a', '#2b8a86'], lamp: '#8ff0c8', rack: '#0e4348', seed: 40 }),
      { mirror: true, zoom: 1.2, x: 620, y: 500 },
    ),
  'measure-balance': () => measurement({ wall: [tealDeep, '#5aa39b'], kind: 'balance' }),
  'measure-weights': () =>
    reframe(measurement({ wall: ['#1c4566', '#8fb3bf'], kind: 'weights' }), {
      zoom: 1.15,
      x: 700,
      y: 900,
    }),
  'measure-gauges': () => measurement({ wall: ['#7a3f36', '#d9a884'], kind: 'gauges' }),
  'orchard-citrus': () => orchard({ light: morning, fruit: '#e08a34', ripe: 1, seed: 7 }),
  'orchard-spring': () =>
    reframe(orchard({ light: noon, fruit: '#c7c35a', ripe: 0.25, seed: 19 }), { mirror: true }),
  'sea-dawn': () => sea({ light: dusk, shore: false, seed: 3 }),
  'sea-noon': () =>
    reframe(sea({ light: noon, shore: false, seed: 15 }), {
      mirror: true,
      zoom: 1.18,
      x: 560,
      y: 700,
    }),
  'sea-nets': () => sea({ light: morning, shore: true, seed: 26 }),
  'river-bridge-morning': () => riverBridge({ light: morning, steel: '#7a3b37', seed: 2 }),
  'river-bridge-noon': () =>
    reframe(riverBridge({ light: noon, steel: '#2c4a63', seed: 31 }), {
      mirror: true,
      zoom: 1.16,
      x: 1100,
      y: 640,
    }),
  'river-bridge-dusk': () =>
    reframe(riverBridge({ light: dusk, steel: '#2a2f4a', seed: 44 }), {
      zoom: 1.28,
      x: 1180,
      y: 560,
    }),
  'stone-gate-morning': () => stoneGate({ light: morning, rock: ['#b9b5a0', '#8c8e80'], seed: 6 }),
  'stone-gate-dusk': () =>
    reframe(stoneGate({ light: dusk, rock: ['#a58f86', '#6b6472'], seed: 18 }), {
      mirror: true,
      zoom: 1.25,
      x: 760,
      y: 640,
    }),
  'workshop-robot': () => workshop({ wall: ['#24506e', '#7fa6b4'], arm: '#d6823c', line: false }),
  'workshop-line': () => workshop({ wall: ['#0e4a52', '#7fb3a8'], arm: '#d6a03c', line: true }),
  'class-kits': () => classroom({ pupils: 'children', seed: 4 }),
  'class-telescope': () =>
    reframe(stargazing({ light: night, what: 'telescope', seed: 9 }), {
      zoom: 1.25,
      x: 820,
      y: 800,
    }),
  'award-stage-gold': () => awardStage({ curtain: ['#24567a', '#0d2a45'], prize: 'cups', seed: 5 }),
  'award-stage-teal': () => awardStage({ curtain: [teal, '#0a3a42'], prize: 'star', seed: 16 }),
  'award-stage-red': () =>
    reframe(awardStage({ curtain: ['#b04a3e', '#5c1f22'], prize: 'star', seed: 27 }), {
      mirror: true,
      zoom: 1.18,
      x: 800,
      y: 520,
    }),
  'documents-signing': () => documents({ wall: ['#1c4566', '#7fa6b4'], what: 'signing', seed: 1 }),
  'documents-stacks': () => documents({ wall: ['#2a6b74', '#cfdcc8'], what: 'stacks', seed: 13 }),
  'documents-seal': () => documents({ wall: ['#10304f', '#1f5278'], what: 'seal', seed: 2 }),
  'documents-archive': () => documents({ wall: ['#4a3325', '#2c2018'], what: 'archive', seed: 33 }),
  'satellite-night': () => stargazing({ light: night, what: 'dish', seed: 20 }),
  'satellite-dusk': () => stargazing({ light: dusk, what: 'mast', seed: 22 }),
  'bulb-patents': () => ideas({ wall: ['#10304f', '#2a6f8a'], around: 'certificates' }),
  'bulb-drawings': () =>
    reframe(ideas({ wall: ['#5c2f35', '#b8705a'], around: 'drawings' }), { mirror: true }),
  'market-products': () => market({ goods: 'packed', awning: [red, '#f7efdf'], seed: 10 }),
  'market-morning': () => market({ goods: 'fresh', awning: [teal, '#f7efdf'], seed: 28 }),
  'startup-office': () => startUpOffice({ what: 'team', seed: 12 }),
  'startup-pitch': () => startUpOffice({ what: 'pitch', seed: 30 }),
};
