import { contentAddress } from '@portal/contract/content-types';
import { formatDay } from '@portal/vietnamese/days';
import { isSlug } from '@portal/vietnamese/slug';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { Album } from '../features/galleries/album.tsx';
import { galleryQuery } from '../features/galleries/gallery-queries.ts';
import { listAddress, listLink } from '../lib/addresses.ts';
import { answerOrPage, notFound } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { galleryTexts } from '../texts/gallery.ts';
import { LastChanged } from '../ui/last-changed.tsx';
import { ReaderNotes } from '../ui/reader-notes.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { ShareTools } from '../ui/share-tools.tsx';

const noSuchGallery = {
  ...galleryTexts.notFound,
  links: [{ label: galleryTexts.allAlbums, address: listAddress('gallery') }],
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchGallery);
  const queryClient = context.get(queryClientContext);
  await answerOrPage(queryClient.ensureQueryData(galleryQuery(slug)), noSuchGallery);
  return { slug };
}

export function Component() {
  const { slug } = useLoaderData<typeof loader>();
  const gallery = useSuspenseQuery(galleryQuery(slug)).data.data;
  const { title, postedAt, postedOn, updatedAt, photoCount } = gallery;
  const facts = (
    <>
      <span className="visually-hidden">{galleryTexts.postedOn} </span>
      <time dateTime={postedAt}>{formatDay(postedOn)}</time> · {galleryTexts.photos(photoCount)}
    </>
  );
  return (
    <article>
      <PageHeading
        heading={title}
        description={title}
        address={contentAddress('gallery', slug)}
        kind="article"
        published={postedAt}
        modified={updatedAt}
        trail={[listLink('gallery')]}
        facts={facts}
      />
      <ReaderNotes obsolete={gallery.obsolete} corrections={gallery.corrections} />
      <ShareTools path={contentAddress('gallery', slug)} />
      <Album key={slug} gallery={gallery} />
      <LastChanged at={updatedAt} />
    </article>
  );
}
