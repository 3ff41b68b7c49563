import type { FormerBody } from '@portal/contract/legal-bodies';
import type { Day } from '@portal/vietnamese/days';
import { dayIn, type Database } from '../../platform/database/database';
import { linkedTerms } from '../read-model/document-parts';
import { loadSuccessions, successorsOf } from '../read-model/successions';

interface BodyRow {
  document_id: string;
  slug: string;
  name: string;
  active_to: string | null;
}

const COLUMNS = ['t.document_id', 't.slug', 't.name', 't.active_to'];

/** A document's issuing bodies that no longer exist on a day, with the bodies that took over their work. */
export async function formerBodiesOf(db: Database, id: number, today: Day): Promise<FormerBody[]> {
  const successions = await loadSuccessions(db);
  if (successions.size === 0) return [];
  const isOver = ({ document_id: body, active_to: last }: BodyRow) => {
    const day = dayIn(last);
    return day === null ? successions.has(body) : day < today;
  };
  const own = await linkedTerms(db, 'issuingBody', [id])
    .orderBy(['l.issuing_body_ord', 'l.id'])
    .select<BodyRow[]>(COLUMNS);
  const former = own
    .filter(isOver)
    .map((body) => ({ body, after: successorsOf(successions, body.document_id) }))
    .filter(({ after }) => after.length > 0);
  const rows = await db('issuing_bodies as t')
    .whereIn(
      't.document_id',
      former.flatMap(({ after }) => after),
    )
    .select<BodyRow[]>(COLUMNS);
  const bodies = new Map(rows.map((row) => [row.document_id, row]));
  const rowOf = (one: string) => bodies.get(one) ?? [];
  const isOverNow = (one: string) => [rowOf(one)].flat().some(isOver);
  return former.map(({ body }) => {
    const successors = successorsOf(successions, body.document_id, isOverNow).flatMap(rowOf);
    const present = successors.filter((one) => !isOver(one));
    return {
      ...termOf(body),
      activeTo: dayIn(body.active_to),
      // If every successor is over too (a circle, or a last body without a successor), all are named.
      successors: (present.length > 0 ? present : successors).map(termOf),
    };
  });
}

function termOf({ slug, name }: BodyRow) {
  return { slug, name };
}
