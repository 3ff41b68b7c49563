export const ink = '#0b1c2e';
export const navy = '#10304f';
export const blue = '#1f5278';
export const sky = '#7fa9bf';
export const tealDeep = '#0e4a52';
export const teal = '#1b7a7d';
export const tealLight = '#79b8ae';
export const paper = '#f7efdf';
export const sand = '#e8d7b6';
export const clay = '#c9a878';
export const wood = '#8f6743';
export const woodDark = '#5c412d';
export const red = '#a8443a';
export const redDark = '#7a2c2b';
export const rose = '#dd9b86';
export const gold = '#d6a03c';
export const goldLight = '#f0cf7c';
export const leaf = '#3c7a54';
export const leafDark = '#1f5140';
export const leafLight = '#8fbb79';
export const stone = '#8d958f';
export const stoneLight = '#c4c2b2';
export const skin = '#c69472';
export const hair = '#23202a';
export const white = '#fffaf0';

/** The colours of a landscape at a time of day. */
export interface Light {
  skyTop: string;
  skyLow: string;
  sun: string;
  far: string;
  middle: string;
  near: string;
  water: string;
  waterLow: string;
}

export const morning: Light = {
  skyTop: '#9cc3cb',
  skyLow: '#fbe9c8',
  sun: '#fff3d2',
  far: '#a9c2bf',
  middle: '#6f9c98',
  near: '#2f6b62',
  water: '#d9e3d4',
  waterLow: '#6fa5a6',
};

export const noon: Light = {
  skyTop: '#5f9bb8',
  skyLow: '#dcecea',
  sun: '#fffbe9',
  far: '#93b7bd',
  middle: '#558b86',
  near: '#2b6850',
  water: '#a4cfd0',
  waterLow: '#2f7b8a',
};

export const dusk: Light = {
  skyTop: '#324e74',
  skyLow: '#f0b684',
  sun: '#fbdc9b',
  far: '#8b7d90',
  middle: '#56597a',
  near: '#2a3a55',
  water: '#e3a880',
  waterLow: '#3c4f74',
};

export const night: Light = {
  skyTop: '#081a30',
  skyLow: '#2c5473',
  sun: '#f4ead0',
  far: '#234864',
  middle: '#173650',
  near: '#0c2238',
  water: '#2c5473',
  waterLow: '#0d2741',
};
