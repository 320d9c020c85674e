/** The kinds of file a person can be asked for, by media type, with the words and endings people know them by. */
export const fileKinds = {
  'image/jpeg': { label: 'JPEG', endings: ['jpg', 'jpeg'] },
  'image/png': { label: 'PNG', endings: ['png'] },
  'image/heic': { label: 'HEIC', endings: ['heic', 'heif'] },
  'application/pdf': { label: 'PDF', endings: ['pdf'] },
} as const;
export type FileKind = keyof typeof fileKinds;
