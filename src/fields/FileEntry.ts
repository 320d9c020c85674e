import type { FieldEntry } from './FieldEntry.js';
import { laterInput } from './laterInput.js';

/** A slot for files. All that deals with files is a chunk of its own, which only forms with such a slot ask for. */
export const file: FieldEntry<'file'> = {
  Input: laterInput<'file'>(async () => (await import('./file/FileSlot.js')).FileSlot),
  begin: ({ name }, _typed, { uploads }) =>
    uploads.filter(({ field, state }) => field === name && state === 'ready').map(({ id }) => id),
  show: ({ name }, { texts, uploads }) =>
    texts.list(uploads.filter(({ field }) => field === name).map((upload) => upload.name)),
};
