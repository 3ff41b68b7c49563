import type { LegalDocumentFile, LegalDocumentSummary } from '@portal/contract/legal-document';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { documentTypes, issuingBodies, legalFields } from './fixtures/legal-terms.ts';
import type { LegalSeed } from './fixtures/legal-seed.ts';
import { validityOn } from './legal-validity.ts';

/** A document as others name it. */
export function referenceOf(seed: LegalSeed, on: string): LegalDocumentReference {
  const { slug, number, abstract, issuedOn } = seed;
  return {
    documentId: `vb-${slug}`,
    slug,
    number,
    abstract,
    documentType: documentTypes[seed.documentType],
    issuedOn,
    status: validityOn(seed, on).status,
  };
}

export function summaryOf(seed: LegalSeed, on: string): LegalDocumentSummary {
  return {
    ...referenceOf(seed, on),
    group: seed.group,
    issuingBodies: seed.issuingBodies.map((slug) => ({ slug, name: issuingBodies[slug] })),
    legalFields: seed.legalFields.map((slug) => ({ slug, name: legalFields[slug] })),
    effectiveFrom: seed.effectiveFrom ?? null,
    expiresOn: seed.expiresOn ?? null,
    files: (seed.files ?? []).map((file, index) => fileOf(seed.slug, file, index)),
  };
}

type NamedFile = NonNullable<LegalSeed['files']>[number];

function fileOf(slug: string, { name, kind }: NamedFile, index: number): LegalDocumentFile {
  const isPdf = name.endsWith('.pdf');
  return {
    name,
    url: `/uploads/${slug}-${index + 1}.${isPdf ? 'pdf' : 'docx'}`,
    mime: isPdf
      ? 'application/pdf'
      : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    sizeBytes: 320_000 + index * 91_500,
    kind,
    sha256: `${index}9f2c41e7b08d5a6`.repeat(4),
  };
}
