import { useLayoutEffect, useRef, useState } from 'react';
import { previewTexts as texts } from './preview-texts';

export const WIDTHS = { phone: 360, tablet: 768, desktop: 1280 } as const;
export type Device = keyof typeof WIDTHS;

/**
 * Without `allow-scripts`, `@media (scripting: none)` would apply. The page's Content-Security-Policy still
 * runs no script.
 */
const SANDBOX =
  'allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms';

interface Room {
  width: number;
  height: number;
}

interface PreviewFrameProps {
  address: string;
  device: Device;
}

/** Renders the page at the width of a device and scales it down to fit. Another device does not reload it. */
export function PreviewFrame({ address, device }: PreviewFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const width = WIDTHS[device];
  const scale = Math.min(1, (room?.width ?? width) / width);
  return (
    <div ref={place} style={{ flex: '1 1 auto', minHeight: 0, overflow: 'hidden' }}>
      <iframe
        title={texts.frame}
        src={address}
        referrerPolicy="no-referrer"
        sandbox={SANDBOX}
        style={{
          ...{ display: 'block', border: 0, background: '#fff', transformOrigin: '0 0' },
          ...{ width, height: (room?.height ?? 0) / scale, transform: `scale(${scale})` },
          marginInlineStart: Math.max(0, ((room?.width ?? width) - width * scale) / 2),
        }}
      />
    </div>
  );
}
