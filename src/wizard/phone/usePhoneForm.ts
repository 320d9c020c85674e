import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FieldEntries } from '../../fields/FieldEntry.js';
import { plainMessage } from '../../fields/fieldMessage.js';
import { FileSlot } from '../../fields/file/FileSlot.js';
import { file } from '../../fields/file/fileValues.js';
import type { FileWork, FormScope } from '../../fields/FormScope.js';
import { file as rule } from '../../protocol/fields/file.js';
import type { Answer, FieldOf, HandoverView } from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import type { Announce } from '../../steps/form/Announcer.js';

const entries: FieldEntries = { file: { ...file, Input: FileSlot } };

/** The form around a slot that stands alone: it keeps what is in it, and sends nothing. */
export function usePhoneForm(view: HandoverView, field: FieldOf<'file'>) {
  const id = useId();
  const announcer = useRef<Announce>(null);
  const [fileWork] = useState(() => new Map<string, FileWork>());
  const [uploads] = useState(view.uploads);
  const [there] = useState(() => uploads.filter(({ state }) => state === 'ready').map((upload) => upload.id));
  const form = useForm<Answer>({ defaultValues: { [field.name]: there } });
  const stepId = view.step.id;
  const texts = useTexts();
  // What the slot calls goes through here, so that the scope it holds never changes.
  const latest = useRef(texts);
  useEffect(() => {
    latest.current = texts;
  });
  const scope = useMemo<FormScope>(
    () => ({
      form,
      stepId,
      rules: { file: rule },
      entries,
      uploads,
      fileWork,
      controlId: (name) => `${id}${name}`,
      edited: () => undefined,
      left: () => undefined,
      fail: (name, say) => {
        form.setError(name, plainMessage(say));
        announcer.current?.(say(latest.current));
      },
      announce: (words) => announcer.current?.(words),
    }),
    [form, stepId, uploads, fileWork, id],
  );
  return { scope, announcer };
}
