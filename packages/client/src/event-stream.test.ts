import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventData } from './event-stream.js';
import { runs } from '../../../scripts/lib/property-runs.js';

/** A body that arrives in chunks, cut anywhere. */
function bodyOf(text: string, cuts: number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const places = [...new Set(cuts.map((cut) => cut % bytes.length))].toSorted((a, b) => a - b);
  return new ReadableStream({
    start(controller) {
      let from = 0;
      for (const place of [...places, bytes.length]) {
        controller.enqueue(bytes.slice(from, place));
        from = place;
      }
      controller.close();
    },
  });
}

test.each(['\n', '\r\n', '\r'])(
  'the data of each event come whole, however they arrive (%j)',
  async (end) => {
    const lines = ['retry: 1000', 'id: 7', 'event: state', 'data: {"tên":"đã', 'data: gửi"}', ''];
    const text = [...lines, ': nhịp', '', 'data:một', '', 'data: cắt'].join(end) + end;
    const cuts = fc.array(fc.nat(), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const read: string[] = [];
        for await (const data of eventData(bodyOf(text, places))) read.push(data);
        expect(read).toEqual(['{"tên":"đã\ngửi"}', 'một']);
      }),
      { numRuns: runs(50) },
    );
  },
);
