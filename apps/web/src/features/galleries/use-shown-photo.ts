import { contentAddress } from '@portal/contract/content-types';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { AddressReader, type IgnoredValue } from '../../lib/address-reader.ts';
import { PHOTO_PARAMETER, photoAddress } from '../../lib/addresses.ts';
import { isOpenedFromAlbum } from './opened-from-album.ts';

interface ShownPhoto {
  /** Its index in the album; undefined while none is open. */
  index: number | undefined;
  /** A number in the address that no photo has. */
  ignored: IgnoredValue[];
  show: (index: number) => void;
  close: () => void;
}

/** The address holds which photo is open, so it can be shared and the back button closes it. */
export function useShownPhoto(slug: string, count: number): ShownPhoto {
  const [parameters] = useSearchParams();
  const { state } = useLocation();
  const navigate = useNavigate();
  const reader = new AddressReader(parameters);
  const number = reader.one(PHOTO_PARAMETER, (text) => {
    const typed = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Infinity;
    return typed <= count ? typed : undefined;
  });
  const replace = (address: string) =>
    void navigate(address, { replace: true, preventScrollReset: true, state });
  return {
    index: number === undefined ? undefined : number - 1,
    ignored: reader.ignored,
    show: (index) => replace(photoAddress(slug, index + 1)),
    close: () => {
      if (isOpenedFromAlbum(state)) void navigate(-1);
      else replace(contentAddress('gallery', slug));
    },
  };
}
