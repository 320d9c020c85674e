import { raw } from 'hono/html';

/** A bank's own face. */
export interface Bank {
  id: 'carpati' | 'dunarea';
  name: string;
  /** Its four letters in an IBAN. */
  code: string;
  /** Its mark, an SVG of 40 by 40. */
  mark: string;
}

export const carpati: Bank = {
  id: 'carpati',
  name: 'Carpați Bank',
  code: 'CRPT',
  mark: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><path fill="#123a6b" d="M0 0h40v40H0z"/><path fill="#fff" d="M4 31 15 12l6 10 4-6 11 15z"/><path fill="#d8b25a" d="m15 12 3.4 5.7-2 1.7-1.6-1.5-1.8 1.6-1.5-1.2z"/></svg>`,
};

export const dunarea: Bank = {
  id: 'dunarea',
  name: 'Dunărea Bank',
  code: 'DNRA',
  mark: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="#fff"/><g fill="none" stroke-linecap="round" stroke-width="3.2"><path stroke="#0b6a6f" d="M8 15.500c4-4 8-4 12 0s8 4 12 0"/><path stroke="#2b9a9b" d="M8 21.500c4-4 8-4 12 0s8 4 12 0"/><path stroke="#7a2a5f" d="M8 27.500c4-4 8-4 12 0s8 4 12 0"/></g></svg>`,
};

/** The long bend of a river, which Dunărea's pages carry at the top. Takes its colour and size from the style sheet. */
export const river = raw(
  '<svg class="river" viewBox="0 0 1440 120" preserveAspectRatio="none" aria-hidden="true"><path d="M0 120V56c180 70 360 70 540 24S960-14 1160 22c120 22 200 50 280 34v64z"/></svg>',
);

/** The bank behind a servicer; servicers that send nobody to a page have none. */
export function bankOf(servicer: string): Bank {
  return servicer === 'dunarea' ? dunarea : carpati;
}
