import { NO_QUESTION, questionIn, type Consequences, type Question } from './question';
import type { AskedAction } from './requests';
import { LEGAL_DOCUMENT } from '../type-uid';

/** `src/panel/rehearsal/rehearsal.ts` reads it. */
const REHEARSAL_HEADER = 'Portal-Rehearsal';
/** Bulk actions rehearse only the first items, because each is carried out and rolled back. */
const MOST_REHEARSED = 50;

interface Rehearsal {
  question: Question;
  /** The refusal that the action itself would get. */
  refusal?: Response;
}

export async function rehearse(
  { action, uid, ids, isBulk }: AskedAction,
  address: string,
  init: RequestInit | undefined,
  send: typeof fetch,
): Promise<Rehearsal> {
  // Only the publication of a legal document changes other items.
  if (action === 'publish' && uid !== LEGAL_DOCUMENT) return { question: NO_QUESTION };
  if (!isBulk) return rehearseOne(withHeaders(init, REHEARSED), address, send);
  const collection = address.replace(/\/actions\/\w+.*$/, '');
  const told: Consequences[] = [];
  // Sequential, because each rehearsal locks the database like a save.
  for (const id of ids.slice(0, MOST_REHEARSED)) {
    const { consequences } = (
      await rehearseOne(
        { ...withHeaders(init, REHEARSED), ...(action === 'delete' ? DELETES : { body: '{}' }) },
        `${collection}/${id}${action === 'delete' ? '' : '/actions/unpublish'}`,
        send,
      )
    ).question;
    // Skips a refused item: the action itself will be refused and say why.
    if (consequences) told.push(consequences);
  }
  const consequences = joined(told, new Set(ids), ids.length > MOST_REHEARSED);
  return { question: { ...NO_QUESTION, consequences } };
}

const DELETES = { method: 'DELETE', body: null };
const REHEARSED = { [REHEARSAL_HEADER]: '1' };

async function rehearseOne(
  init: RequestInit,
  address: string,
  send: typeof fetch,
): Promise<Rehearsal> {
  const answer = await send(address, init);
  const question = await questionOf(answer);
  return { question: question ?? NO_QUESTION, ...(!answer.ok && { refusal: answer }) };
}

/** The question in an answer; undefined if there is none. */
export async function questionOf(answer: Response): Promise<Question | undefined> {
  return questionIn(
    await answer
      .clone()
      .json()
      .catch(() => undefined),
  );
}

/** Joins the consequences of several items; leaves out those for each other. */
function joined(
  told: readonly Consequences[],
  ids: ReadonlySet<string>,
  isPartial: boolean,
): Consequences | undefined {
  const others = <Item extends { documentId: string }>(items: Item[]) =>
    items.filter(({ documentId }) => !ids.has(documentId));
  const whole: Consequences = {
    own: null,
    documents: others(told.flatMap(({ documents }) => documents)),
    texts: others(told.flatMap(({ texts }) => texts)),
    leading: others(told.flatMap(({ leading }) => leading)),
    isPartial: isPartial || told.some((one) => one.isPartial),
  };
  const isAnything = [whole.documents, whole.texts, whole.leading].some((list) => list.length > 0);
  return isAnything || whole.isPartial ? whole : undefined;
}

export function withHeaders(
  init: RequestInit | undefined,
  more: Record<string, string>,
): RequestInit {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  return { ...init, headers };
}
