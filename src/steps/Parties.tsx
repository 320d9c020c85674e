import type { Servicer } from '../protocol/index.js';
import type { Tenant } from '../react/index.js';
import { Handover, type HandoverProps } from '../ui/Handover.js';
import { Tile } from '../ui/Tile.js';

export interface PartiesProps extends Pick<HandoverProps, 'sending' | 'broken'> {
  tenant: Tenant;
  servicer: Servicer;
}

/** Who hands over to whom: the tenant to the servicer. Decorative: the heading names them. */
export function Parties({ tenant, servicer, sending, broken }: PartiesProps) {
  return (
    <Handover
      from={<Tile plain size="l" initials={tenant.initials} />}
      to={<Tile size="l" initials={servicer.initials} logo={servicer.logo} />}
      sending={sending}
      broken={broken}
    />
  );
}
