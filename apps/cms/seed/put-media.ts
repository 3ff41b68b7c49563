import { putOnce, type Putting } from './put';
import type { FirstGallery, FirstVideo } from './types';

export async function putVideos(putting: Putting, videos: FirstVideo[]): Promise<void> {
  for (const { key, file, poster, captions, ...fields } of videos) {
    await putOnce(putting, 'api::video.video', key, async () => ({
      ...fields,
      slug: key,
      file: (await putting.library.file(file)).id,
      poster: (await putting.library.picture(poster)).id,
      captions: captions && (await putting.library.file(captions)).id,
    }));
  }
}

export async function putGalleries(putting: Putting, galleries: FirstGallery[]): Promise<void> {
  for (const { key, photos, ...fields } of galleries) {
    await putOnce(putting, 'api::gallery.gallery', key, async () => {
      const pictures = photos.map(async (photo) => {
        const { id } = await putting.library.picture(photo);
        const { alt, caption, credit } = photo;
        return { image: id, alt, caption, credit };
      });
      return { ...fields, slug: key, photos: await Promise.all(pictures) };
    });
  }
}
