import { diffIndices } from 'node-diff3';
import { joinBlocks, splitBlocks } from './rich-text-blocks';
import type { Side, Versions } from './values';

/** A run of blocks (paragraphs, lists, tables …) without conflict, or one conflict. */
export type Part = { kind: 'agreed'; blocks: string[] } | ({ kind: 'clash' } & Versions<string[]>);

export type Choice = Side | 'both';

interface Change {
  side: Side;
  /** The replaced blocks of the base. */
  start: number;
  end: number;
  blocks: string[];
}

/**
 * Merges canonical HTML block by block. Changes of different blocks are merged, neighbours too; it is a
 * conflict if both sides change the same block or insert at the same place.
 */
export function mergeRichText(versions: Versions<string>): Part[] {
  const base = splitBlocks(versions.base);
  const changes = [
    ...changesOf('mine', base, splitBlocks(versions.mine)),
    ...changesOf('theirs', base, splitBlocks(versions.theirs)),
  ].toSorted((one, other) => one.start - other.start || one.end - other.end);

  const parts: Part[] = [];
  let done = 0;
  for (const meeting of meetings(changes)) {
    const start = Math.min(...meeting.map((change) => change.start));
    const end = Math.max(...meeting.map((change) => change.end));
    parts.push({ kind: 'agreed', blocks: base.slice(done, start) });
    parts.push(partOf(meeting, base, start, end));
    done = end;
  }
  parts.push({ kind: 'agreed', blocks: base.slice(done) });
  return parts.filter((part) => part.kind === 'clash' || part.blocks.length > 0);
}

/** The HTML of merged parts; `choose` resolves a conflict by its index in `parts`. */
export function writeParts(parts: Part[], choose: (index: number) => Choice): string {
  return joinBlocks(
    parts.flatMap((part, index) =>
      part.kind === 'agreed' ? part.blocks : chosen(part, choose(index)),
    ),
  );
}

function chosen({ mine, theirs }: Versions<string[]>, choice: Choice): string[] {
  return choice === 'both' ? [...theirs, ...mine] : choice === 'mine' ? mine : theirs;
}

function changesOf(side: Side, base: string[], changed: string[]): Change[] {
  return diffIndices(base, changed).flatMap(({ buffer1, buffer2Content }) => {
    const [start, length] = buffer1;
    const whole = { side, start, end: start + length, blocks: buffer2Content };
    if (length !== buffer2Content.length) return [whole];
    // With equal counts, each block counts as an edit of the block in the same place.
    return buffer2Content.map((block, index) => ({
      side,
      start: start + index,
      end: start + index + 1,
      blocks: [block],
    }));
  });
}

/** Groups the changes that touch the same blocks of the base, in its order. */
function meetings(changes: Change[]): Change[][] {
  const all: Change[][] = [];
  let end = -1;
  for (const change of changes) {
    const last = all.at(-1);
    const isSamePlace =
      last?.some(({ start }) => start === end && start === change.start) && change.end === end;
    if (last && (change.start < end || isSamePlace)) last.push(change);
    else all.push([change]);
    end = Math.max(end, change.end);
  }
  return all;
}

function partOf(meeting: Change[], base: string[], start: number, end: number): Part {
  const versionOf = (side: Side) => {
    const blocks: string[] = [];
    let done = start;
    for (const change of meeting.filter((one) => one.side === side)) {
      blocks.push(...base.slice(done, change.start), ...change.blocks);
      done = change.end;
    }
    return [...blocks, ...base.slice(done, end)];
  };
  const [mine, theirs] = [versionOf('mine'), versionOf('theirs')];
  const isOneSided = new Set(meeting.map(({ side }) => side)).size === 1;
  if (isOneSided) return { kind: 'agreed', blocks: meeting[0]?.side === 'mine' ? mine : theirs };
  if (mine.join('\n') === theirs.join('\n')) return { kind: 'agreed', blocks: mine };
  return { kind: 'clash', base: base.slice(start, end), mine, theirs };
}
