import { createContext, use, type ReactNode } from 'react';
import type { Slide } from 'yet-another-react-lightbox';

const SlideContext = createContext<Slide | undefined>(undefined);

/** Tells its children which slide they belong to, which the library does not. */
export function PhotoPlace({ slide, children }: { slide: Slide; children?: ReactNode }) {
  return <SlideContext value={slide}>{children}</SlideContext>;
}

/** The description of a photo that cannot be shown, in its place and shape. */
export function BrokenPhoto() {
  const { alt, width = 3, height = 2 } = use(SlideContext) ?? {};
  return (
    <div className="broken-photo" style={{ aspectRatio: `${width} / ${height}` }}>
      {alt}
    </div>
  );
}
