import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

const paths = {
  alert: 'M12 7v6m0 3.5v.5',
  back: 'M19 12H5m6-6-6 6 6 6',
  calendar: 'M4 9.5h16M8 3v4m8-4v4M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z',
  camera:
    'M9 5h6l1.5 2.5H19a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V9.5a2 2 0 0 1 2-2h2.5L9 5Zm3 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Z',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  close: 'm6 6 12 12M18 6 6 18',
  document: 'M14 3v5h5M7 3h7l5 5v11a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2Zm2 10h6m-6 4h4',
  down: 'm6 9.5 6 6 6-6',
  forward: 'm9.5 6 6 6-6 6',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17',
  lock: 'M8 11V8a4 4 0 0 1 8 0v3M7 11h10a1.5 1.5 0 0 1 1.5 1.5v6A1.5 1.5 0 0 1 17 20H7a1.5 1.5 0 0 1-1.5-1.5v-6A1.5 1.5 0 0 1 7 11Z',
  minus: 'M6 12h12',
  out: 'M8 16 17 7m-7.5 0H17v7.5',
  pause: 'M9 6v12m6-12v12',
  phone: 'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3Zm3 15h2',
  plus: 'M12 5v14M5 12h14',
  printer: 'M7 8V3h10v5M7 17H5a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2M7 14h10v7H7v-7Z',
  search: 'm20 20-4.3-4.3M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  up: 'm6 14.5 6-6 6 6',
  upload: 'M12 16V5m-5 5 5-5 5 5M5 19.5h14',
} as const;

/** The name of a drawing in the kit's set. */
export type IconName = keyof typeof paths;

/** These point along the line of reading, so they turn around in right-to-left text. */
const directed: ReadonlySet<IconName> = new Set(['back', 'forward', 'out']);

export interface IconProps {
  name: IconName;
  /** Edge length: `s` 16 px, `m` 20 px (default), `l` 28 px, at the standard text size. */
  size?: 's' | 'm' | 'l';
}

/** A drawing in the colour of the text around it. Decorative: the words beside it carry the meaning. */
export const Icon = slotted('Icon', function Icon({ name, size = 'm' }: IconProps) {
  const part = usePart();
  return (
    <svg
      {...part('icon')}
      data-size={size}
      data-directed={directed.has(name) || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
});
