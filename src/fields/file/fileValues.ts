import type { FieldValues } from '../FieldEntry.js';

/** A slot for files. */
export const file: FieldValues<'file'> = {
  begin: ({ name }, typed, { uploads }) => {
    const there = uploads.filter(({ field, state }) => field === name && state === 'ready').map(({ id }) => id);
    // What was kept of it is the order alone: which files there are, the proxy knows.
    const order = Array.isArray(typed) ? typed.filter((id) => there.includes(id as string)) : [];
    return [...order, ...there.filter((id) => !order.includes(id))];
  },
  show: ({ name }, { texts, uploads }) =>
    texts.list(uploads.filter(({ field }) => field === name).map((upload) => upload.name)),
};
