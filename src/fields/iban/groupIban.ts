/** An IBAN as it is printed: in groups of four (ISO 13616). */
export const groupIban = (iban: string): string => iban.replace(/\s/g, '').replace(/(.{4})(?=.)/g, '$1 ');
