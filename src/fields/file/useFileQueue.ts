import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { FieldOf } from '../../protocol/index.js';
import { useTexts, useUploader } from '../../react/index.js';
import { useFormScope } from '../FormScope.js';
import { admitFile } from './admitFile.js';
import { FileQueue } from './FileQueue.js';
import { fileStatus, reasonOf } from './fileStatus.js';

/** The queue of a slot's files, for as long as the slot is shown; it follows what the proxy knows of them. */
export function useFileQueue(field: FieldOf<'file'>) {
  const scope = useFormScope();
  const texts = useTexts();
  const uploader = useUploader();
  // The queue outlives renders; what it calls is always the latest.
  const latest = useRef({ texts, uploader, scope });
  useEffect(() => {
    latest.current = { texts, uploader, scope };
  });
  const [queue] = useState(
    () =>
      new FileQueue({
        field,
        stepId: scope.stepId,
        uploads: uploader.uploads().filter((upload) => upload.field === field.name),
        order: scope.form.getValues(field.name) as string[],
        uploader: {
          upload: (...call) => latest.current.uploader.upload(...call),
          remove: (id) => latest.current.uploader.remove(id),
        },
        admit: (file, onPreparing) => admitFile(file, field, onPreparing),
        onValue: (ids) => latest.current.scope.form.setValue(field.name, ids),
        onRefused: (name, failures) =>
          latest.current.scope.fail(field.name, ({ text, error }) =>
            text('file.refused', { name, reason: reasonOf(failures, error) }),
          ),
        onSettled: (file) => latest.current.scope.announce(`${file.name}: ${fileStatus(file, latest.current.texts)}`),
      }),
  );
  useEffect(() => {
    scope.fileWork.set(field.name, queue);
    return () => {
      scope.fileWork.delete(field.name);
      queue.close();
    };
  }, [scope, field.name, queue]);

  useEffect(() => {
    const follow = () => queue.follow(uploader.uploads().filter((upload) => upload.field === field.name));
    follow();
    return uploader.subscribe(follow);
  }, [uploader, queue, field.name]);

  const files = useSyncExternalStore(queue.subscribe, queue.getSnapshot, queue.getSnapshot);
  const arriving = files.some(({ state }) => state === 'arriving');
  useEffect(() => (arriving ? uploader.watch() : undefined), [arriving, uploader]);
  return { queue, files };
}
