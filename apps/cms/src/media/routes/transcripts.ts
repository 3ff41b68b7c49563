import { noQuery, parseQuery } from '@portal/contract/query';
import { visibleAt } from '../../content/queries/published';
import type { PublicRoute } from '../../content/queries/public-route';
import { notFound, refusedParameters } from '../../platform/http/problem';

interface TranscriptRow {
  title: string;
  transcript: string | null;
}

/** The byte order mark, by which older text editors on Windows recognise UTF-8. */
const MARK = '\uFEFF';

/** The transcript of a video as a text file, for quoting and translating. */
export const downloadTranscript: PublicRoute = {
  async run({ db, slug, search }) {
    const parsed = parseQuery(noQuery, search);
    if (!parsed.ok) return refusedParameters(parsed.problems);
    const row = await visibleAt<TranscriptRow>(db, 'video', slug);
    if (!row?.transcript) return notFound();
    const lines = [row.title, '', ...row.transcript.split(/\r?\n/), ''];
    const text = MARK + lines.join('\r\n');
    const file = {
      ...{ mediaType: 'text/plain; charset=utf-8', name: `${slug}.txt` },
      content: () => [text],
    };
    return { status: 200, file };
  },
};
