import { forwardRef, type ReactNode } from 'react';
import { usePart } from './usePart.js';

/** What the picture is of; anything when absent. */
export type CameraSubject = 'card' | 'page' | 'face' | undefined;

export interface CameraViewProps {
  subject: CameraSubject;
  /** Says what is seen. */
  label: string;
  /** The picture is there. */
  live: boolean;
  /** What stands in its place until then. */
  children?: ReactNode;
}

/** How wide a frame is in a view of 100 in height, and how high: a card of 85.6 × 54 mm, a page of 210 × 297 mm. */
const frames = {
  card: { width: 114, height: 72, corner: 4 },
  page: { width: 60, height: 85, corner: 1 },
  face: { width: 56, height: 76, corner: 38 },
};

/**
 * What a camera sees, with a frame to hold the subject into. A face is seen as in a mirror, here alone. The ref is for the
 * stream.
 */
export const CameraView = forwardRef<HTMLVideoElement, CameraViewProps>(function CameraView(
  { subject, label, live, children },
  ref,
) {
  const part = usePart();
  return (
    <div
      {...part('camera')}
      data-subject={subject}
      data-state={live ? 'live' : 'waiting'}
      data-live={live || undefined}
    >
      <video ref={ref} {...part('camera-picture')} aria-label={label} autoPlay muted playsInline />
      {live && subject && <Frame subject={subject} />}
      {!live && children}
    </div>
  );
});

/** Everything but the frame lies in the shade. */
function Frame({ subject }: { subject: NonNullable<CameraSubject> }) {
  const part = usePart();
  const { width, height, corner } = frames[subject];
  const [x, y] = [-width / 2, -height / 2];
  const r = Math.min(corner, width / 2);
  const ry = Math.min(corner, height / 2);
  const outline = `M${x + r} ${y}h${width - 2 * r}a${r} ${ry} 0 0 1 ${r} ${ry}v${height - 2 * ry}a${r} ${ry} 0 0 1 ${-r} ${ry}h${2 * r - width}a${r} ${ry} 0 0 1 ${-r} ${-ry}v${2 * ry - height}a${r} ${ry} 0 0 1 ${r} ${-ry}Z`;
  return (
    <svg {...part('camera-frame')} viewBox={`${-width / 2 - 8} -50 ${width + 16} 100`} aria-hidden="true">
      <path className="ok-camera-shade" fillRule="evenodd" d={`M-999-999h1998v1998h-1998Z${outline}`} />
      <path className="ok-camera-outline" d={outline} />
    </svg>
  );
}
