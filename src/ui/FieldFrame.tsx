import type { ReactNode } from 'react';
import { Icon } from './Icon.js';
import { usePart } from './usePart.js';
import { slotted } from './slotted.js';

export interface FieldTexts {
  label: ReactNode;
  /** A word beside the label, such as "Optional". */
  mark?: string | undefined;
  hint?: ReactNode;
  /** What is wrong and what to do. Present means invalid. */
  error?: ReactNode;
  /** What was made of what is entered, beneath the control: whose bank it is, how much room is left. */
  note?: ReactNode;
}

export interface FieldFrameProps extends FieldTexts {
  /** Of the control itself; the hint is `<id>-hint`, the note `<id>-note`, the error `<id>-error`. */
  id: string;
  /** Several controls under one label: a fieldset with a legend, which carries the id and the description. */
  group?: boolean | undefined;
  /** Of the group, where it is not a plain one. */
  role?: 'radiogroup' | undefined;
  /** The hint stands below the control, for limits rather than explanations. */
  hintBelow?: boolean | undefined;
  readOnly?: boolean | undefined;
  children: ReactNode;
}

/**
 * The attributes that tie a control to its hint and error.
 *
 * @example
 * <input {...describe(id, { hint, error })} />
 */
export function describe(id: string, { hint, error, note }: Pick<FieldTexts, 'hint' | 'error' | 'note'>) {
  const described = [hint && `${id}-hint`, note && `${id}-note`, error && `${id}-error`].filter(Boolean).join(' ');
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
}

/** Label, hint and error around a control, in one rhythm for every type of field. */
export const FieldFrame = slotted(
  'FieldFrame',
  function FieldFrame({
    id,
    label,
    mark,
    hint,
    hintBelow,
    error,
    note,
    group,
    role,
    readOnly,
    children,
  }: FieldFrameProps) {
    const part = usePart();
    const Label = group ? 'legend' : 'label';
    const head = (
      <Label {...part('label', 'ok-field-label')} {...(group ? {} : { htmlFor: id })}>
        <bdi>{label}</bdi>
        {mark && <span {...part('mark', 'ok-field-mark')}> {mark}</span>}
      </Label>
    );
    const help = hint && (
      <div {...part('hint', 'ok-field-hint')} id={`${id}-hint`}>
        {hint}
      </div>
    );
    const body = (
      <>
        {head}
        {!hintBelow && help}
        {children}
        {hintBelow && help}
        {note && <FieldNote id={`${id}-note`}>{note}</FieldNote>}
        {error && <FieldErrorText id={`${id}-error`}>{error}</FieldErrorText>}
      </>
    );
    const state = error ? 'invalid' : readOnly ? 'read-only' : 'valid';
    if (!group) {
      return (
        <div {...part('field')} data-state={state}>
          {body}
        </div>
      );
    }
    const { 'aria-invalid': invalid, ...described } = describe(id, { hint, error, note });
    return (
      // Only a radio group may be called invalid as a whole (ARIA 1.2).
      <fieldset
        {...part('field')}

        data-state={state}
        role={role}
        {...described}
        aria-invalid={role && invalid}
      >
        {body}
      </fieldset>
    );
  },
);

/** The line under a control that says what was made of what is entered. */
export function FieldNote({ id, children }: { id: string; children: ReactNode }) {
  const part = usePart();
  return (
    <div {...part('note', 'ok-field-note')} id={id}>
      {children}
    </div>
  );
}

/** The line under a control that says what to mend. */
export function FieldErrorText({ id, children }: { id: string; children: ReactNode }) {
  const part = usePart();
  return (
    <div {...part('error', 'ok-field-error')} id={id}>
      <Icon name="alert" size="s" />
      <span>{children}</span>
    </div>
  );
}
