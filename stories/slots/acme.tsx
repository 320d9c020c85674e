import {
  AnswerFields,
  AnswerForm,
  AnswerNotes,
  AnswerSubmit,
  FieldBox,
  useField,
  type FieldSlotProps,
  type OutcomeSlotProps,
  type PartSlotProps,
  type PickerSlotProps,
  type StepSlotProps,
} from 'onboarding-kit';
import { useSkills } from 'onboarding-kit/react';
import { useState } from 'react';
import './acme.css';

/** A button of Acme's. It takes the ref, since the kit moves the focus to its buttons. */
export function AcmeButton({
  Default: _Default,
  variant: _variant,
  busy,
  busyLabel,
  icon: _icon,
  iconEnd: _iconEnd,
  children,
  ...button
}: PartSlotProps<'Button'>) {
  return (
    <button type="button" {...button} className="acme-button" aria-disabled={busy || undefined}>
      {busy ? (busyLabel ?? 'One moment') : children}
    </button>
  );
}

/** One of a few as a slider. Rule, error and draft are the form's; its value begins with the draft. */
export function AcmeSlider({ field }: FieldSlotProps<'radio'>) {
  const { frame, value, change, leave } = useField(field);
  const { options } = field;
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.value === value()),
    ),
  );
  const [touched, setTouched] = useState(() => value() !== '');
  const move = (next: number) => {
    setTouched(true);
    setAt(next);
    change(options[next]?.value);
  };
  return (
    <FieldBox {...frame}>
      {({ className: _, ...control }) => (
        <span className="acme-slider">
          <input
            {...control}
            type="range"
            max={options.length - 1}
            value={at}
            aria-valuetext={touched ? options[at]?.label : 'not chosen'}
            onChange={({ target }) => move(Number(target.value))}
            onBlur={leave}
          />
          <output htmlFor={frame.id}>{touched ? options[at]?.label : 'Choose'}</output>
        </span>
      )}
    </FieldBox>
  );
}

/** The step `identity` in two columns. The form does the rest: rules, errors, drafts, files, sending. */
export function AcmeIdentity(props: StepSlotProps<'form'>) {
  const { step, headingRef } = props;
  const about = ['first_name', 'last_name', 'personal_number'];
  return (
    <div className="acme-step">
      <h2 ref={headingRef} tabIndex={-1} className="acme-heading">
        Is this you?
      </h2>
      <p>{step.description}</p>
      <AnswerForm {...props}>
        <AnswerNotes />
        <div className="acme-columns">
          <AnswerFields only={about} />
          <AnswerFields except={about} />
        </div>
        <AnswerSubmit>Yes, that is me</AnswerSubmit>
      </AnswerForm>
    </div>
  );
}

/** Something of Acme's above whatever the kit shows before a trip to the bank. */
export function AcmeTrip({ Default, ...props }: StepSlotProps<'redirect'>) {
  return (
    <>
      <p className="acme-step">{props.tenant.name} works with your bank since 1998.</p>
      <Default {...props} />
    </>
  );
}

export function AcmeThanks({ session, headingRef, onExit }: OutcomeSlotProps) {
  return (
    <div className="acme-thanks">
      <span className="acme-sun" aria-hidden="true" />
      <h2 ref={headingRef} tabIndex={-1} className="acme-heading">
        {session.status === 'completed' ? 'Welcome aboard' : 'Another time, perhaps'}
      </h2>
      <p>{session.outcome.title}</p>
      <button className="acme-button" onClick={onExit}>
        On to Acme
      </button>
    </div>
  );
}

export function AcmePicker({ client, filter = () => true, headingRef, onPick }: PickerSlotProps) {
  const { snapshot, retry } = useSkills(client);
  return (
    <div className="acme-step">
      <h2 ref={headingRef} tabIndex={-1} className="acme-heading">
        What would you like?
      </h2>
      {snapshot.phase === 'failed' && <button onClick={retry}>Try again</button>}
      {snapshot.phase === 'ready' &&
        snapshot.skills.filter(filter).map((skill) => (
          <p key={skill.id}>
            <button className="acme-button" onClick={() => onPick(skill)}>
              {skill.servicer.name}: {skill.title}
            </button>
          </p>
        ))}
    </div>
  );
}
