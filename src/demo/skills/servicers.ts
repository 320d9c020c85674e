import type { Servicer } from 'onboarding-kit/protocol';

export const carpati: Servicer = {
  id: 'carpati',
  name: 'Carpați Bank',
  country: 'RO',
  initials: 'CB',
  logo: '/logos/carpati.svg',
};
export const dunarea: Servicer = {
  id: 'dunarea',
  name: 'Dunărea Bank',
  country: 'RO',
  initials: 'DB',
  logo: '/logos/dunarea.svg',
};
export const instant: Servicer = {
  id: 'instant',
  name: 'Instant Bank',
  country: 'RO',
  initials: 'IB',
  logo: '/logos/instant.svg',
};
