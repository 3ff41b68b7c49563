import { findYoutubeId, youtubeAddress } from '@portal/contract/youtube';
import { placeOf } from '@portal/rich-text/address';
import { errors } from '@strapi/utils';
import { dataOf, type MakeRule } from '../../content/document-middlewares/document-middleware';

const VIDEO = 'api::video.video';

/** Accepts only YouTube as external video, because its player can run without cookies. */
export const videoAddress: MakeRule = () => (context, next) => {
  const data = context.uid === VIDEO ? dataOf(context) : undefined;
  const typed = data?.['embedUrl'];
  if (data && typeof typed === 'string' && typed.trim() !== '') {
    const address = typed.trim();
    const id = placeOf(address) === 'web' ? findYoutubeId(address) : undefined;
    if (id === undefined) {
      throw new errors.ValidationError(
        `Địa chỉ “${typed}” không phải của một video YouTube. Hãy chép địa chỉ của video trên youtube.com, hoặc tải tệp video lên.`,
      );
    }
    data['embedUrl'] = youtubeAddress(id);
  }
  return next();
};
