import { putOnce, type SeedContext } from './put';
import type { FirstGallery, FirstVideo } from './types';

export async function putVideos(context: SeedContext, videos: FirstVideo[]): Promise<void> {
  for (const { key, file, poster, captions, ...fields } of videos) {
    await putOnce(context, 'api::video.video', key, async () => ({
      ...fields,
      slug: key,
      file: (await context.library.file(file)).id,
      poster: (await context.library.picture(poster)).id,
      captions: captions && (await context.library.file(captions)).id,
    }));
  }
}

export async function putGalleries(context: SeedContext, galleries: FirstGallery[]): Promise<void> {
  for (const { key, photos, ...fields } of galleries) {
    await putOnce(context, 'api::gallery.gallery', key, async () => {
      const pictures = photos.map(async (photo) => {
        const { id } = await context.library.picture(photo);
        const { alt, caption, credit } = photo;
        return { image: id, alt, caption, credit };
      });
      return { ...fields, slug: key, photos: await Promise.all(pictures) };
    });
  }
}
