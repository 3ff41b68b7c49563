import * as z from 'zod/mini';
import { posted } from './base-fields.js';
import { corrections } from './correction.js';
import { component, described, withExample } from './described.js';
import { answerOf, listOf } from './envelope.js';
import { image } from './media.js';

export const gallerySummary = component(
  'GallerySummary',
  'Album như trong danh sách (ImageGallery)',
  'A photo album as in lists (ImageGallery)',
  z.object({
    ...posted,
    photoCount: described(
      'Số ảnh trong album',
      'Number of photos in the album',
      withExample(18, z.int()),
    ),
    cover: described('Ảnh đầu tiên của album', 'First photo of the album', z.nullable(image)),
  }),
);
export type GallerySummary = z.infer<typeof gallerySummary>;

export const galleryList = component(
  'GalleryList',
  'Một trang album',
  'One page of albums',
  listOf(gallerySummary, {}),
);

/** `caption` and `alt` are specific to this album; another album may show the image with others. */
export const photo = component(
  'Photo',
  'Một ảnh trong album',
  'A photo of an album',
  z.object({
    image: described(
      'Ảnh, với chú thích và mô tả riêng trong album này',
      'Picture, with the caption and description of this album',
      image,
    ),
    credit: described(
      'Người chụp hoặc nguồn ảnh (creditText)',
      'Photographer or source (creditText)',
      withExample('Ảnh: Lê Minh', z.nullable(z.string())),
    ),
  }),
);
export type Photo = z.infer<typeof photo>;

export const gallery = component(
  'Gallery',
  'Album đầy đủ (ImageGallery)',
  'A photo album in full (ImageGallery)',
  z.extend(gallerySummary, {
    description: described(
      'Giới thiệu album, HTML đã làm sạch',
      'Introduction to the album, sanitised HTML',
      withExample('<p>Hình ảnh ngày khai mạc.</p>', z.nullable(z.string())),
    ),
    photos: described(
      'Các ảnh, theo thứ tự của ban biên tập',
      "Photos, in the editors' order",
      z.array(photo),
    ),
    corrections,
  }),
);
export type Gallery = z.infer<typeof gallery>;

export const galleryAnswer = component(
  'GalleryAnswer',
  'Một album',
  'One album',
  answerOf(gallery, {}),
);
