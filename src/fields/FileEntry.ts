import type { FieldEntry } from './FieldEntry.js';
import { laterInput } from './laterInput.js';

/** A slot for files. All that deals with files is a chunk of its own, which only forms with such a slot ask for. */
export const file: FieldEntry<'file'> = {
  Input: laterInput<'file'>(async () => (await import('./file/FileSlot.js')).FileSlot),
  begin: ({ name }, typed, { uploads }) => {
    const there = uploads.filter(({ field, state }) => field === name && state === 'ready').map(({ id }) => id);
    // What was kept of it is the order alone: which files there are, the proxy knows.
    const order = Array.isArray(typed) ? typed.filter((id) => there.includes(id as string)) : [];
    return [...order, ...there.filter((id) => !order.includes(id))];
  },
  show: ({ name }, { texts, uploads }) =>
    texts.list(uploads.filter(({ field }) => field === name).map((upload) => upload.name)),
};
