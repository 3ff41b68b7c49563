import { describe, expect, test } from 'vitest';
import { gathered, type DisagreementRow } from './found-disagreements';

const statement = JSON.stringify({
  ...{ field: 'effectiveFrom', value: '2019-01-01' },
  evidence: { sentence: 'Điều 2. …', page: 2 },
});
const row = (own: Partial<DisagreementRow>): DisagreementRow => ({
  ...{ document_id: 'one', version: 'draft', field: 'effectiveFrom', says: '2019-01-01' },
  ...{ stored: '2018-12-26', file_key: 'a', file_name: 'a.pdf', statement },
  ...own,
});
const published = row({ version: 'published', stored: '2018-12-25' });
const other = row({ file_key: 'b', file_name: 'b.docx' });
const NOBODY = () => undefined;

describe('what files say of one field of a document', () => {
  test('is told once, by what the draft holds', () => {
    expect(gathered([published, row({}), other], NOBODY)).toMatchObject([
      { stored: '2018-12-26', files: ['a.pdf', 'b.docx'], isOnlyPublished: false },
    ]);
  });

  test('is told of what is published, if the draft agrees', () => {
    expect(gathered([published], NOBODY)).toMatchObject([
      { stored: '2018-12-25', isOnlyPublished: true },
    ]);
  });

  test('is kept once each of the files has been answered', () => {
    const answer = { user_name: 'Lê Văn An', at: '1000' };
    const ofA = ({ file_key: key }: DisagreementRow) => (key === 'a' ? answer : undefined);
    expect(gathered([row({}), other], ofA)).toMatchObject([{ kept: null }]);
    expect(gathered([row({})], ofA)).toMatchObject([{ kept: { userName: 'Lê Văn An', at: 1000 } }]);
  });
});
