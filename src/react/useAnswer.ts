import { useEffect, useRef, useState } from 'react';
import type { SendResult } from '../core/index.js';
import {
  loadRules,
  readAnswer,
  typesIn,
  type Answer,
  type FieldError,
  type OwnFieldRules,
  type StepOf,
} from '../protocol/index.js';
import { useOnboarding } from './useOnboarding.js';

/** An answer that is being entered, for a form of your own. */
export interface AnswerControl {
  /** What is entered so far, by field: as typed, which is what the rules read. Files are not among it. */
  values: Answer;
  /** Enters something, and keeps it as a draft. */
  change: (field: string, value: unknown) => void;
  /**
   * What is wrong, by the rules after an attempt, by the proxy, or by the servicer. An error goes when its field is changed.
   * `field` of each may lead into a field: `address.city`, `ibans.2`.
   */
  errors: readonly FieldError[];
  /** Those of one field. */
  errorsOf: (field: string) => readonly FieldError[];
  /** Reads the answer by the rules, with the files that are there, and sends it. Undefined where it was not sent, and `errors` say why. */
  submit: () => Promise<SendResult | undefined>;
  /** An answer is on its way. */
  sending: boolean;
}

/**
 * The answer to a step, for a form without any part of the kit: it begins with the draft, keeps what is typed, reads it by the
 * rules that the proxy has too, and sends it once. Give the component that calls it the step's id as `key`.
 *
 * @param rules those of types of field of your own. Keep the object the same between renders.
 * @throws Error when no `OnboardingProvider` is above.
 * @example
 * const { values, change, errorsOf, submit } = useAnswer(step);
 * <input value={String(values.email ?? '')} onChange={({ target }) => change('email', target.value)} />
 * {errorsOf('email').map(({ code, params }) => <p key={code}>{texts.error(code, params)}</p>)}
 * <button onClick={() => void submit()}>Continue</button>
 */
export function useAnswer(step: StepOf<'form'>, rules?: OwnFieldRules): AnswerControl {
  const { snapshot, session } = useOnboarding();
  const [values, setValues] = useState<Answer>(() => ({ ...prefilled(step), ...step.draft }));
  const [found, setFound] = useState<readonly FieldError[]>(step.errors ?? none);
  // Several changes of one moment, each of another field, are all kept.
  const latest = useRef(values);
  const { fields, id } = step;

  const change = (field: string, value: unknown) => {
    const next = { ...latest.current, [field]: value };
    latest.current = next;
    setValues(next);
    setFound((errors) => errors.filter((error) => !isOf(field)(error)));
    session.saveDraft(id, next);
  };
  const ready = (field: string) =>
    session.uploads().flatMap((upload) => (upload.field === field && upload.state === 'ready' ? [upload.id] : []));

  const submit = async () => {
    const files = fields.flatMap(({ type, name }) => (type === 'file' ? [[name, ready(name)] as const] : []));
    const reading = readAnswer(
      fields,
      { ...latest.current, ...Object.fromEntries(files) },
      await loadRules(typesIn(fields), rules),
    );
    if (!reading.ok) {
      setFound(reading.errors);
      return undefined;
    }
    setFound(none);
    return session.submit(id, reading.value);
  };
  const refused = snapshot.phase === 'ready' ? snapshot.error?.problem?.errors : undefined;
  useEffect(() => {
    if (refused) setFound(refused);
  }, [refused]);

  return {
    values,
    change,
    errors: found,
    errorsOf: (field) => found.filter(isOf(field)),
    submit,
    sending: snapshot.phase === 'ready' && snapshot.sending === 'answer',
  };
}

const none: readonly FieldError[] = [];

const isOf =
  (name: string) =>
  ({ field }: FieldError) =>
    field === name || field.startsWith(`${name}.`);

/** What the fields bring themselves. What cannot be changed is no part of an answer. */
const prefilled = ({ fields }: StepOf<'form'>): Answer =>
  Object.fromEntries(
    fields.flatMap(({ name, type, value, readOnly }) =>
      type === 'file' || readOnly || value === undefined ? [] : [[name, value]],
    ),
  );
