import * as z from 'zod/mini';
import { posted } from './base-fields.js';
import { component, described } from './described.js';
import { answerOf, listOf } from './envelope.js';
import { image } from './media.js';

export const gallerySummary = component(
  'GallerySummary',
  'Album như trong danh sách (ImageGallery)',
  z.object({
    ...posted,
    photoCount: described('Số ảnh trong album', z.int()),
    cover: described('Ảnh đầu tiên của album', z.nullable(image)),
  }),
);
export type GallerySummary = z.infer<typeof gallerySummary>;

export const galleryList = component('GalleryList', 'Một trang album', listOf(gallerySummary, {}));

/** `caption` and `alt` are specific to this album; another album may show the image with others. */
export const photo = component(
  'Photo',
  'Một ảnh trong album',
  z.object({
    image: described('Ảnh, với chú thích và mô tả riêng trong album này', image),
    credit: described('Người chụp hoặc nguồn ảnh (creditText)', z.nullable(z.string())),
  }),
);
export type Photo = z.infer<typeof photo>;

export const gallery = component(
  'Gallery',
  'Album đầy đủ (ImageGallery)',
  z.extend(gallerySummary, {
    description: described('Giới thiệu album, HTML đã làm sạch', z.nullable(z.string())),
    photos: described('Các ảnh, theo thứ tự của ban biên tập', z.array(photo)),
  }),
);
export type Gallery = z.infer<typeof gallery>;

export const galleryAnswer = component('GalleryAnswer', 'Một album', answerOf(gallery, {}));
