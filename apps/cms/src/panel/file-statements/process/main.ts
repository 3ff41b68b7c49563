import { readLegalText } from '@portal/legal-text/read-legal-text';
import type { Bounds } from '../../../media/pdf-text/bounds';
import { extractLines } from '../../../media/pdf-text/process/pdf';
import { underWatch } from '../../../media/pdf-text/process/under-watch';
import { refused } from '../../../media/pdf-text/read-apart';
import { PDF } from '../attached-files';
import { docxParagraphs } from './docx-paragraphs';
import { statementsOf } from './statements-of';

/** The program that extracts statements from a file: `main.js <file> <bounds as JSON> <MIME type>`. */
async function main(file: string, given: string, mime: string): Promise<void> {
  const limits = await underWatch(given);
  const answer = mime === PDF ? await ofPdf(file, limits) : await ofDocx(file);
  process.stdout.write(JSON.stringify(answer));
}

async function ofPdf(file: string, limits: Bounds) {
  const lines = await extractLines(file, limits);
  if (lines.state === 'refused') return lines;
  return {
    state: 'said',
    statements: statementsOf(readLegalText(lines.pages), { hasPages: true }),
  };
}

async function ofDocx(file: string) {
  const paragraphs = await docxParagraphs(file).catch(() => undefined);
  if (paragraphs === undefined) return refused('broken');
  return {
    state: 'said',
    statements: statementsOf(readLegalText([paragraphs]), { hasPages: false }),
  };
}

const [, , file = '', given = '', mime = ''] = process.argv;
void main(file, given, mime);
