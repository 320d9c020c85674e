import type { Message } from 'onboarding-kit/react';
import { useId, useState } from 'react';
import type { TextsByKey } from './catalogueOf.js';
import { faultsIn } from './faultsIn.js';
import { formsOf } from './forms.js';
import { readFile, writeJson, writeModule } from './overrideFile.js';

export interface ChangeListProps {
  /** All texts as the kit has them. */
  kit: TextsByKey;
  changes: TextsByKey;
  language: string;
  direction: 'ltr' | 'rtl';
  onUndo: (key: string) => void;
  onEdit: (key: string) => void;
  onReplace: (texts: TextsByKey) => void;
}

/** What was changed, before and after, and the file of it. */
export function ChangeList({ kit, changes, language, direction, onUndo, onEdit, onReplace }: ChangeListProps) {
  const id = useId();
  const [said, say] = useState('');
  const rows = Object.entries(changes).map(([key, after]) => {
    const before = kit[key];
    return { key, before, after, toMend: before !== undefined && isToMend(after, before) };
  });
  const waiting = rows.filter(({ toMend }) => toMend).length;
  const ready = Object.fromEntries(rows.filter(({ toMend }) => !toMend).map(({ key, after }) => [key, after]));
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  const module = writeModule(name, ready);

  const open = async (file: File) => {
    try {
      const texts = readFile(await file.text());
      const known = Object.entries(texts).filter(([key]) => Object.hasOwn(kit, key) || key.startsWith('error.'));
      const unknown = Object.keys(texts).filter((key) => !known.some(([other]) => other === key));
      onReplace({ ...changes, ...Object.fromEntries(known) });
      say(
        `${countOf(known.length)} from ${file.name}.` +
          (unknown.length > 0 ? ` Left out, since the kit has no such texts: ${unknown.join(', ')}.` : ''),
      );
    } catch (cause) {
      say(`${file.name}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  };

  return (
    <section className="bench-changes" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Changes, {name}</h2>
      {rows.length === 0 ? (
        <p>None yet. What you change is kept here until this tab is closed, or until you save it.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Do</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, before, after, toMend }) => (
              <tr key={key}>
                <th scope="row">
                  <code>{key}</code>
                </th>
                <td lang={language} dir={direction}>
                  {before === undefined ? '' : words(before)}
                </td>
                <td lang={language} dir={direction}>
                  {words(after)}
                </td>
                <td>
                  {toMend && <strong>To be mended </strong>}
                  <span className="bench-row">
                    <button type="button" onClick={() => onEdit(key)} aria-label={`Edit ${key}`}>
                      Edit
                    </button>
                    <button type="button" onClick={() => onUndo(key)} aria-label={`Undo ${key}`}>
                      Undo
                    </button>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {waiting > 0 && (
        <p className="bench-fault" data-level="mend">
          {countOf(waiting)} to be mended first: left out of the file until then.
        </p>
      )}
      <div className="bench-row">
        <button
          type="button"
          onClick={() => {
            save(`texts.${language}.ts`, 'text/plain', module);
            say(`Saved as texts.${language}.ts.`);
          }}
        >
          Save as .ts
        </button>
        <button
          type="button"
          onClick={() => {
            save(`texts.${language}.json`, 'application/json', writeJson(ready));
            say(`Saved as texts.${language}.json.`);
          }}
        >
          Save as .json
        </button>
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(module).then(
              () => say('Copied.'),
              () => say('The browser keeps pages from its clipboard: copy the file below by hand.'),
            )
          }
        >
          Copy
        </button>
        <label className="bench-file">
          Open a file
          <input
            type="file"
            accept=".ts,.json"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              if (file) void open(file);
              input.value = '';
            }}
          />
        </label>
      </div>
      <p role="status">{said}</p>
      <details>
        <summary>The file</summary>
        <textarea aria-label="The file" readOnly value={module} spellCheck={false} />
      </details>
    </section>
  );
}

const isToMend = (after: Message, before: Message) => faultsIn(after, before).some(({ level }) => level === 'mend');
const words = (message: Message) => Object.values(formsOf(message)).join(' · ');
const countOf = (count: number) => (count === 1 ? 'One text' : `${count} texts`);

function save(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
