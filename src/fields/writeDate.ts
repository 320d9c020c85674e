/** A day as the date field shows it and reads it back: `23.11.2026`, the day first. What is no ISO day stays as it is. */
export const writeDate = (iso: string): string => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
