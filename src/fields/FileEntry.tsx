import { lazy, Suspense } from 'react';
import { Skeleton } from '../ui/Skeleton.js';
import type { FieldProps } from './FieldProps.js';

const FileSlot = lazy(async () => ({ default: (await import('./file/FileSlot.js')).FileSlot }));

/** A slot for files. All that deals with files is a chunk of its own, which only forms with such a slot ask for. */
export function FileEntry({ field }: FieldProps<'file'>) {
  return (
    <Suspense fallback={<Skeleton shape="field" />}>
      <FileSlot field={field} />
    </Suspense>
  );
}
