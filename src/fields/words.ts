/** What most fields begin with: the words typed before, else those it is prefilled with. */
export const typedWords = ({ value = '' }: { value?: string | undefined }, typed: unknown): string =>
  typeof typed === 'string' ? typed : value;

/** A value that is words already. */
export const ownWords = ({ value = '' }: { value?: string | undefined }): string => value;
