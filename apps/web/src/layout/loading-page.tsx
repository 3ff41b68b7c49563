import { layoutTexts } from '../texts/layout.ts';
import { Frame } from './frame.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** Shown while the first page's data load, if the server did not send them along. */
export function LoadingPage() {
  return (
    <Frame>
      <h1 className="visually-hidden">{layoutTexts.loading}</h1>
      <Skeleton lines={20} />
    </Frame>
  );
}
