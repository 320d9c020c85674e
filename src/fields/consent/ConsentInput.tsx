import { useState } from 'react';
import { useTexts } from '../../react/index.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { Dialog } from '../../ui/Dialog.js';
import { Prose } from '../../ui/Prose.js';
import { DocumentRow } from '../../ui/DocumentRow.js';
import type { FieldProps } from '../FieldProps.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';
import type { HeldConsent } from './consentValues.js';
import { usePart } from '../../ui/usePart.js';

/**
 * A text to open, and the tick under it. The tick is never locked: who ticks early is told what to do first, and the tick is
 * taken back, so that nobody has agreed to what they could not have read.
 */
export function ConsentInput({ field }: FieldProps<'consent'>) {
  const part = usePart();
  const { frame, bind, value, change, leave } = useField(field);
  const { form, fail } = useFormScope();
  const { text } = useTexts();
  const [held, setHeld] = useState(() => value() as HeldConsent);
  const [reading, setReading] = useState(false);
  const { title, version, text: words, url } = field.document;

  const set = (next: HeldConsent) => {
    setHeld(next);
    change(next);
  };
  const open = () => {
    // Before the change, or the form would say the next thing that is missing.
    form.clearErrors(field.name);
    if (!held.opened) set({ version, opened: true, accepted: false });
  };
  const tick = (accepted: boolean) => {
    // Where there is nothing to open, its name is all of it.
    const opened = held.opened || (words === undefined && url === undefined);
    if (accepted && !opened) fail(field.name, (texts) => texts.text('error.consent_unopened'));
    else set({ version, opened, accepted });
  };

  return (
    <div {...part('consent')}>
      <DocumentRow
        title={title}
        note={[text('field.consent_version', { version }), held.opened && text('field.consent_opened')]
          .filter(Boolean)
          .join(' · ')}
        action={
          words !== undefined ? (
            <Button
              variant="pill"
              aria-haspopup="dialog"
              onClick={() => {
                setReading(true);
                open();
              }}
            >
              {text('field.consent_open')}
            </Button>
          ) : (
            url !== undefined && (
              <LinkButton
                variant="pill"
                href={url}
                target="_blank"
                rel="noreferrer"
                iconEnd="out"
                onClick={open}
                onAuxClick={open}
              >
                {text('field.consent_open_tab')}
              </LinkButton>
            )
          )
        }
      />
      <Checkbox
        {...frame}
        mark={undefined}
        name={bind.name}
        aria-required={bind['aria-required']}
        checked={held.accepted}
        onChange={({ target }) => tick(target.checked)}
        onBlur={leave}
      />
      {words !== undefined && (
        <Dialog
          open={reading}
          size="l"
          title={title}
          onClose={() => setReading(false)}
          actions={<Button onClick={() => setReading(false)}>{text('field.consent_close')}</Button>}
        >
          <Prose label={title}>{words}</Prose>
        </Dialog>
      )}
    </div>
  );
}
