import { changesBetween } from '../form-copies/word-difference';

type Places = ReadonlySet<number>;

/** The indexes of words that only one of two texts has; none if the texts share little. */
export function wordsThatDiffer(one: string[], other: string[]): [Places, Places] {
  const changes = changesBetween(one, other);
  const ofOne = new Set(changes.flatMap(([span]) => placesIn(span)));
  const ofOther = new Set(changes.flatMap(([, span]) => placesIn(span)));
  const isNew = ofOne.size * 2 > one.length && ofOther.size * 2 > other.length;
  return isNew ? [new Set(), new Set()] : [ofOne, ofOther];
}

function placesIn([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
