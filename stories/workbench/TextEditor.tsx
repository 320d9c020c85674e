import type { Message } from 'onboarding-kit/react';
import { useEffect, useId, useRef } from 'react';
import type { Fault } from './faultsIn.js';
import { formsOf, placeholdersIn, pluralsOf, type Forms } from './forms.js';

export interface EditedText {
  key: string;
  /** As the kit has it, in the language that is edited. */
  kit: Message;
  /** As it is in English, where that is not the language. */
  english?: Message | undefined;
  now: Message;
  faults: readonly Fault[];
}

export interface TextEditorProps {
  text: EditedText;
  language: string;
  direction: 'ltr' | 'rtl';
  /** The scenes that it was seen in, by name and id. */
  scenes: readonly { story: string; name: string }[];
  onChange: (message: Message | undefined) => void;
  onShow: (story: string) => void;
  onClose: () => void;
}

/** One text, with a box for each of its forms. What is typed holds at once. */
export function TextEditor({ text, language, direction, scenes, onChange, onShow, onClose }: TextEditorProps) {
  const { key, kit, english, now, faults } = text;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const forms = formsOf(now);
  const counts = typeof kit !== 'string';
  const boxes = counts ? pluralsOf(language) : [{ form: 'other' as const, example: '' }];
  const names = placeholdersIn(Object.values(formsOf(kit)).join(' '));

  // Whoever opens it wants to write.
  useEffect(() => {
    box.current?.focus();
    return () => {
      box.current = null;
    };
  }, [key]);

  const change = (form: keyof Forms, words: string) =>
    onChange(counts ? { ...formsOf(kit), ...forms, [form]: words } : words);
  const insert = (name: string) => {
    const place = box.current;
    if (!place) return;
    place.setRangeText(`{${name}}`, place.selectionStart, place.selectionEnd, 'end');
    change(place.name as keyof Forms, place.value);
    place.focus();
  };

  return (
    <div className="bench-editor" role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} className="bench-editor-title">
        <code>{key}</code>
      </p>
      {english !== undefined && <Original name="English" message={english} />}
      {boxes.map(({ form, example }, at) => {
        const wrong = faults.filter((fault) => fault.form === form);
        return (
          <div key={form}>
            <label htmlFor={`${id}-${form}`}>{counts ? `For ${example} (${form})` : 'Text'}</label>
            <textarea
              ref={(element) => {
                if (at === 0 && element) box.current ??= element;
              }}
              id={`${id}-${form}`}
              name={form}
              rows={2}
              lang={language}
              dir={direction}
              value={forms[form] ?? ''}
              aria-invalid={wrong.some(({ level }) => level === 'mend') || undefined}
              aria-describedby={`${id}-${form}-faults`}
              onKeyDown={(event) => event.key === 'Escape' && onClose()}
              onFocus={(event) => (box.current = event.currentTarget)}
              onChange={(event) => change(form, event.currentTarget.value)}
            />
            <div id={`${id}-${form}-faults`} role="status">
              {wrong.map(({ level, words }) => (
                <p key={words} className="bench-fault" data-level={level}>
                  {words}
                </p>
              ))}
            </div>
          </div>
        );
      })}
      {names.length > 0 && (
        <div className="bench-row">
          <span>Filled in by the kit:</span>
          {names.map((name) => (
            <button key={name} type="button" onClick={() => insert(name)} aria-label={`Insert {${name}}`}>
              {`{${name}}`}
            </button>
          ))}
        </div>
      )}
      <Original name="The kit’s" message={kit} language={language} direction={direction} />
      <div className="bench-appears">
        {scenes.length === 0 ? (
          <p>Seen in none of the scenes yet.</p>
        ) : (
          <details>
            <summary>
              {scenes.length === 1 ? 'Seen in one scene so far' : `Seen in ${scenes.length} scenes so far`}
            </summary>
            <ul>
              {scenes.map(({ story, name }) => (
                <li key={story}>
                  <button type="button" onClick={() => onShow(story)} aria-label={`Show ${name}`}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className="bench-row">
        <button type="button" onClick={onClose}>
          Done
        </button>
        <button type="button" disabled={now === kit} onClick={() => onChange(undefined)}>
          Undo
        </button>
      </div>
    </div>
  );
}

interface OriginalProps {
  name: string;
  message: Message;
  language?: string;
  direction?: 'ltr' | 'rtl';
}

function Original({ name, message, language = 'en', direction = 'ltr' }: OriginalProps) {
  return (
    <p className="bench-original">
      {name}:{' '}
      {Object.entries(formsOf(message)).map(([form, words]) => (
        <q key={form} lang={language} dir={direction}>
          {words}
        </q>
      ))}
    </p>
  );
}
