import { Fragment } from 'react';

/** Short texts of several in a row, each of which runs its own way: "Carpați Bank · Your deposit · 5 minutes ago". */
export const Pieces = ({ of }: { of: readonly (string | undefined)[] }) =>
  of
    .filter((piece) => piece)
    .map((piece, at) => (
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{piece}</bdi>
      </Fragment>
    ));
