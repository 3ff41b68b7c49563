import * as z from 'zod/mini';
import { say } from '../../scripts/lib/progress.ts';
import { timed } from './timed.ts';
import { openDesk, type Send } from '../apps/desk.ts';
import { documentIdOf } from '../content/ids.ts';
import { documentOf } from '../legal-content/document.ts';
import { median } from '../load/client.ts';
import type { Site } from './measure.ts';

/** Milliseconds of publishing one of `size` documents that acts on `actsOn` others. */
export interface Publishing {
  size: number;
  actsOn: number;
  publishing: number;
  /** Milliseconds of the rehearsal before it. */
  rehearsing: number;
}

const DOCUMENTS = '/content-manager/collection-types/api::legal-document.legal-document';
const MOST = 1_000;
const listed = z.object({ results: z.array(z.object({ documentId: z.string() })) });
const rehearsed = z.object({ data: z.object({ confirmation: z.string() }) });
const stored = z.object({ data: z.object({ documentId: z.string() }) });
const form = z.object({
  data: z.object({
    number: z.string(),
    abstract: z.string(),
    fullText: z.string(),
    relations: z.array(z.looseObject({ id: z.number() })),
  }),
});

/** Publishes documents that repeal many others, as an editor does, and removes them again. */
export async function measurePublishing(
  { origin, size }: Site,
  rounds: number,
): Promise<Publishing> {
  const send = await openDesk(origin);
  const terms = {
    documentType: { connect: [await firstOf(send, 'document-type')] },
    issuingBodies: { connect: [await firstOf(send, 'issuing-body')] },
  };
  const actsOn = Math.min(MOST, Math.floor(size / 2));
  const times = { publishing: new Array<number>(), rehearsing: new Array<number>() };
  for (let round = 0; round <= rounds; round += 1) {
    say(`  đăng văn bản tác động ${actsOn} văn bản, lần ${round}`);
    const made = stored.parse(
      await send('POST', DOCUMENTS, { ...terms, ...repealing(actsOn, size) }),
    );
    const path = `${DOCUMENTS}/${made.data.documentId}`;
    const whole = asSent(form.parse(await send('GET', path)).data);
    const rehearsal = await timed(() =>
      send('POST', `${path}/actions/publish`, whole, { 'portal-rehearsal': '1' }),
    );
    // The number does not fit the type at hand, so the cms asks for a confirmation.
    const { confirmation } = rehearsed.parse(rehearsal.result).data;
    const publication = await timed(() =>
      send('POST', `${path}/actions/publish`, whole, { 'portal-confirmation': confirmation }),
    );
    await send('DELETE', path, {});
    // The first round only warms up.
    if (round === 0) continue;
    times.publishing.push(publication.milliseconds);
    times.rehearsing.push(rehearsal.milliseconds);
  }
  return {
    ...{ size, actsOn },
    publishing: median(times.publishing),
    rehearsing: median(times.rehearsing),
  };
}

/** A form sends all its fields, but of a link to another document only the changes. */
function asSent({ relations, ...rest }: z.infer<typeof form>['data']) {
  const unchanged = { connect: [], disconnect: [] };
  return { ...rest, relations: relations.map((one) => ({ ...one, target: unchanged })) };
}

/** Every second document is chosen from the list, the others are named by number and day. */
function repealing(count: number, size: number) {
  const relations = Array.from({ length: count }, (_, place) => {
    const index = Math.floor((place * size) / count);
    const { number, issuedOn } = documentOf(index, size);
    if (place % 2 === 0) {
      const target = { connect: [{ documentId: documentIdOf('legal document', index + 1) }] };
      return { kind: 'repeals', scope: 'whole', target };
    }
    const day = issuedOn.split('-').toReversed().join('/');
    return { kind: 'repeals', scope: 'whole', targetNumber: `${number} ngày ${day}` };
  });
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...{ number: `99999/${today.slice(0, 4)}/QĐ-UBND`, slug: `bai-bo-${Date.now()}` },
    ...{
      abstract: 'Về việc bãi bỏ văn bản quy phạm pháp luật',
      fullText: '<p>Điều 1. Bãi bỏ.</p>',
    },
    ...{ issuedOn: today, effectiveFrom: today, relations },
  };
}

/** The first term of a vocabulary. */
async function firstOf(send: Send, vocabulary: string) {
  const address = `/content-manager/collection-types/api::${vocabulary}.${vocabulary}?pageSize=1`;
  const { results } = listed.parse(await send('GET', address));
  return { documentId: results[0]?.documentId };
}
