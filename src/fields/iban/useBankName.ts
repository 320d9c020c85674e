import { useEffect, useState } from 'react';
import { useTexts } from '../../react/index.js';
import { useFormScope } from '../FormScope.js';

/**
 * The name of the bank behind an account number or a bank's code; undefined while there is none to show. It is said aloud
 * once when it appears, unless it was there from the start. The names are loaded with the first number that is complete.
 *
 * @param code as the contract carries it, or undefined while it is none.
 */
export function useBankName(code: string | undefined, kind: 'iban' | 'bic'): string | undefined {
  const { announce } = useFormScope();
  const { text } = useTexts();
  const [atFirst] = useState(code);
  const [found, setFound] = useState<{ code: string; bank: string | undefined }>();
  useEffect(() => {
    if (code === undefined) return undefined;
    let current = true;
    import('./bankNames.js').then(
      ({ bankOfIban, bankOfBic }) => {
        if (!current) return;
        const bank = (kind === 'iban' ? bankOfIban : bankOfBic)(code);
        setFound({ code, bank });
        if (bank !== undefined && code !== atFirst) announce(text('field.bank', { bank }));
      },
      // A name that cannot be loaded is not missed.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [code, kind, atFirst, announce, text]);
  return found?.code === code ? found?.bank : undefined;
}
