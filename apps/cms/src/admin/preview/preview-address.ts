import * as z from 'zod/mini';

/** A signed URL that shows a draft until `endsAt`, in milliseconds since 1970. */
export const sentPreview = z.object({ address: z.url(), endsAt: z.number() });

export const ownPreview = z.extend(sentPreview, { publicAddress: z.nullable(z.url()) });

export interface PreviewPlace {
  model: string;
  documentId: string;
}

export const previewsOf = ({ model, documentId }: PreviewPlace) =>
  `/admin/workflow/previews/${model}/${documentId}`;
