import { loadCatalogue } from 'onboarding-kit';
import { createOnboardingSession, type ClientOptions } from 'onboarding-kit/core';
import type { EndedSession, FieldOf, StepOf } from 'onboarding-kit/protocol';
import {
  OnboardingProvider,
  TextsProvider,
  useAnswer,
  useOnboarding,
  useTexts,
  useUploader,
  type AnswerControl,
} from 'onboarding-kit/react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

export interface PlainDepositProps {
  proxyUrl?: string;
  fetch?: ClientOptions['fetch'];
}

type Loaded = Awaited<ReturnType<typeof loadCatalogue>>;

/** A deposit with the kit's hooks and a page's own elements: no part, no style and no wizard of the kit. */
export function PlainDeposit({ proxyUrl, fetch }: PlainDepositProps) {
  const [session] = useState(() => createOnboardingSession({ proxyUrl, fetch, skill: 'carpati_ro_deposit_sbx_#3.0' }));
  // What rules and problems are called; a page with words of its own needs none of the kit's.
  const [words, setWords] = useState<Loaded>();
  useEffect(() => {
    void loadCatalogue('en-GB', ['base', 'fields', 'numbers', 'files', 'steps']).then(setWords);
  }, []);
  if (!words) return <p>Loading</p>;
  return (
    <TextsProvider {...words}>
      <OnboardingProvider session={session}>
        <Conversation />
      </OnboardingProvider>
    </TextsProvider>
  );
}

/** What is wanted now, whatever it is. */
function Conversation() {
  const { snapshot, session } = useOnboarding();
  if (snapshot.phase === 'loading') return <p>Loading</p>;
  if (snapshot.phase === 'failed') return <button onClick={() => session.retry()}>Try again</button>;
  if (snapshot.session.status !== 'open') return <End session={snapshot.session} />;
  const { step } = snapshot.session;
  switch (step.kind) {
    case 'form':
      return <Form key={step.id} step={step} />;
    case 'redirect':
      return <a href={step.url}>{step.title}</a>;
    case 'wait':
      return <p role="status">{step.title}</p>;
  }
}

function Form({ step }: { step: StepOf<'form'> }) {
  const { snapshot } = useOnboarding();
  const { error } = useTexts();
  const answer = useAnswer(step);
  const whole = answer.errorsOf('');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer.submit();
      }}
    >
      <Heading>{step.title}</Heading>
      <p>{step.description}</p>
      {step.review?.map(({ id, title }) => (
        <p key={id}>{title}: done</p>
      ))}
      {step.fields.map((field) => {
        // A surface has an input for each type that its skills ask for.
        if (field.type === 'money') return <Amount key={field.name} {...{ field, answer }} />;
        if (field.type === 'radio') return <Choice key={field.name} {...{ field, answer }} />;
        if (field.type === 'checkbox') return <Tick key={field.name} {...{ field, answer }} />;
        if (field.type === 'file') return <File key={field.name} {...{ field, answer }} stepId={step.id} />;
        if (field.type === 'address') return <Place key={field.name} {...{ field, answer }} />;
        return <Line key={field.name} field={field as FieldOf<'text'>} answer={answer} />;
      })}
      <div role="alert">
        {whole.map(({ code, params }) => error(code, params)).join(' ')}
        {snapshot.phase === 'ready' && snapshot.error && whole.length === 0 && <p>That did not work. Try again.</p>}
      </div>
      <button aria-disabled={answer.sending}>{answer.sending ? 'Sending' : (step.action ?? 'Continue')}</button>
    </form>
  );
}

interface Entry<Field> {
  field: Field;
  answer: AnswerControl;
}

function Line({ field: { name, label }, answer }: Entry<FieldOf<'text'>>) {
  const id = useId();
  const wrong = answer.errorsOf(name);
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={(answer.values[name] as string | undefined) ?? ''}
        aria-invalid={wrong.length > 0}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => answer.change(name, target.value)}
      />
      <Wrong id={`${id}-wrong`} errors={wrong} />
    </p>
  );
}

function Amount({ field: { name, label, currencies }, answer }: Entry<FieldOf<'money'>>) {
  const id = useId();
  const wrong = answer.errorsOf(name);
  const { amount, currency } = { amount: '', currency: currencies[0], ...(answer.values[name] as object | undefined) };
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={amount}
        aria-invalid={wrong.length > 0}
        aria-describedby={`${id}-wrong`}
        onChange={({ target }) => answer.change(name, { amount: target.value, currency })}
      />
      <select
        aria-label="Currency"
        value={currency}
        onChange={({ target }) => answer.change(name, { amount, currency: target.value })}
      >
        {currencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
      <Wrong id={`${id}-wrong`} errors={wrong} />
    </p>
  );
}

function Choice({ field: { name, label, options }, answer }: Entry<FieldOf<'radio'>>) {
  const id = useId();
  return (
    <fieldset role="radiogroup" aria-describedby={id}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={answer.values[name] === option.value}
            onChange={() => answer.change(name, option.value)}
          />
          {option.label}
        </label>
      ))}
      <Wrong id={id} errors={answer.errorsOf(name)} />
    </fieldset>
  );
}

function Tick({ field: { name, label }, answer }: Entry<FieldOf<'checkbox'>>) {
  const id = useId();
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={answer.values[name] === true}
          aria-describedby={id}
          onChange={({ target }) => answer.change(name, target.checked)}
        />
        {label}
      </label>
      <Wrong id={id} errors={answer.errorsOf(name)} />
    </p>
  );
}

function Place({ field: { name, label }, answer }: Entry<FieldOf<'address'>>) {
  const id = useId();
  const value = { country: 'RO', ...(answer.values[name] as Record<string, string> | undefined) };
  const lines = { line1: 'Street and number', postcode: 'Postcode', city: 'City' };
  return (
    <fieldset aria-describedby={id}>
      <legend>{label}</legend>
      {Object.entries(lines).map(([part, words]) => (
        <label key={part}>
          {words}
          <input
            value={(value as Record<string, string>)[part] ?? ''}
            onChange={({ target }) => answer.change(name, { ...value, [part]: target.value })}
          />
        </label>
      ))}
      <Wrong id={id} errors={answer.errorsOf(name)} />
    </fieldset>
  );
}

function File({ field, answer, stepId }: Entry<FieldOf<'file'>> & { stepId: string }) {
  const id = useId();
  const { upload, uploads } = useUploader();
  // Renders again when there may be something new in `uploads`.
  useOnboarding();
  const [words, setWords] = useState('');
  const [stop] = useState(() => new AbortController());
  const there = uploads().filter(({ field: of, state }) => of === field.name && state === 'ready');
  const send = async (file: globalThis.File | undefined) => {
    if (!file) return;
    const onProgress = (sent: number) => setWords(`Sending, ${Math.round((100 * sent) / file.size)} %`);
    try {
      await upload(field, file, { stepId, signal: stop.signal, onProgress });
      setWords('');
    } catch {
      setWords('Not sent. Choose again.');
    }
  };
  return (
    <p>
      <label htmlFor={id}>{field.label}</label>
      <input
        id={id}
        type="file"
        accept={field.accept.join()}
        aria-describedby={`${id}-there ${id}-wrong`}
        onChange={({ target }) => void send(target.files?.[0])}
      />
      <output id={`${id}-there`}>{words || there.map((file) => `${file.name} is there.`).join(' ')}</output>
      <Wrong id={`${id}-wrong`} errors={there.length > 0 ? [] : answer.errorsOf(field.name)} />
    </p>
  );
}

function Wrong({ id, errors }: { id: string; errors: AnswerControl['errors'] }) {
  const { error } = useTexts();
  return <strong id={id}>{errors.map(({ code, params }) => error(code, params)).join(' ')}</strong>;
}

function End({ session: { outcome, status } }: { session: EndedSession }) {
  return (
    <>
      <Heading>{outcome.title ?? status}</Heading>
      <p>{outcome.description}</p>
      <dl>
        {outcome.details?.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Takes the focus when the step changes, so that a screen reader begins there. */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}
