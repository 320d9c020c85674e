import { Icon } from '../../ui/Icon.js';

/** Whose account or code it is: that it was understood, and a means to notice a mistake. */
export function BankName({ bank }: { bank: string }) {
  return (
    <>
      <Icon name="check" size="s" />
      <span>{bank}</span>
    </>
  );
}
