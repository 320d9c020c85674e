import { useEffect, useId, useMemo, useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useForm } from 'react-hook-form';
import { fieldMessage, messageOf, plainMessage, spoken } from '../../fields/fieldMessage.js';
import type { FileWork, FormScope } from '../../fields/FormScope.js';
import { beginField } from '../../fields/entryOf.js';
import { nameOf, placeOf } from '../../fields/fieldPath.js';
import { readyEntries } from '../../fields/readyEntries.js';
import {
  isLeftEmpty,
  readAnswer,
  readyRules,
  type Answer,
  type Failure,
  type Field,
  type FieldError,
} from '../../protocol/index.js';
import { useTexts } from '../../react/index.js';
import type { Announce } from './Announcer.js';
import { createResolver } from './createResolver.js';
import { sortErrors, type Sent } from './sortErrors.js';
import type { StepFormProps } from './StepForm.js';
import { usePointerRest } from './usePointerRest.js';

/**
 * The form's behaviour: when rules run, where errors land, and that an answer is sent once.
 *
 * A field is first read when the user leaves it, then at every change while it has an error, and all are at the
 * submission. Renders come from the form only; fields watch their own errors.
 */
export function useStepForm(props: StepFormProps) {
  const { step, sending, disabled = false, errors, rules = readyRules, entries = readyEntries } = props;
  const { fields } = step;
  const texts = useTexts();
  const id = useId();
  const pointer = usePointerRest();
  const announcer = useRef<Announce>(null);
  const [fileWork] = useState(() => new Map<string, FileWork>());
  // Edited and not read since. Leaving a field as it was changes nothing, an error of the proxy's above all.
  const [unread] = useState(() => new Set<string>());
  const [uploads] = useState(() => [...(step.uploads ?? [])]);
  const [defaultValues] = useState(() => {
    const { draft = {} } = step;
    const typed = (name: string) => (Object.hasOwn(draft, name) ? draft[name] : undefined);
    return Object.fromEntries(
      fields
        .filter(({ readOnly }) => !readOnly)
        .map((field) => [field.name, beginField(field, typed(field.name), { texts, uploads, entries })]),
    );
  });

  const form = useForm<Answer>({
    // Read once: a form goes on from what it was shown with.
    defaultValues,
    resolver: useMemo(() => createResolver({ fields, fileWork, rules }), [fields, fileWork, rules]),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });

  // What fields call goes through here, so that the scope they hold never changes.
  const latest = useRef({ props, texts });
  useEffect(() => {
    latest.current = { props, texts };
  });
  const scope = useMemo<FormScope>(() => {
    const hasError = (path: string) => messageOf(form, path) !== undefined;
    const find = (path: string) => placeOf(path, latest.current.props.step.fields, form.getValues());
    const isEmpty = (path: string) => {
      const place = find(path);
      return !place || isLeftEmpty(place.field, place.values[place.field.name], rules);
    };
    return {
      form,
      stepId: step.id,
      rules,
      entries,
      uploads,
      fileWork,
      controlId: (name) => `${id}${name}`,
      edited: (name) => {
        if (hasError(name)) void form.trigger(name);
        // What is wrong with a group as a whole may be mended in any box of it.
        const [group] = name.split('.');
        if (hasError(`${group}.root`) && name !== `${group}.root`) void form.trigger(`${group}.root`);
        unread.add(name);
        const { step, onDraft } = latest.current.props;
        onDraft(draftOf(step.fields, form.getValues()));
      },
      left: (name) => {
        // Walking past an empty field is no mistake yet.
        if (!unread.delete(name) || (isEmpty(name) && !hasError(name))) return;
        void pointer.rest().then(async () => {
          if (await form.trigger(name)) return;
          const [place, error] = [find(name), messageOf(form, name)];
          const { texts } = latest.current;
          if (place && error) announcer.current?.(`${nameOf(place, texts)}: ${spoken(error.write(texts))}`);
        });
      },
      fail: (name, say) => {
        form.setError(name, plainMessage(say));
        announcer.current?.(say(latest.current.texts));
      },
      announce: (words) => announcer.current?.(words),
    };
  }, [form, step.id, rules, entries, uploads, unread, fileWork, id, pointer]);

  const [attempt, setAttempt] = useState(0);
  const fall = () => setAttempt((count) => count + 1);
  // In the same task in which the errors show: a click on one of them must not have its focus taken away by the summary.
  const fallAtOnce = () => flushSync(fall);
  const [rest, setRest] = useState<readonly Failure[]>([]);
  const place = (found: readonly FieldError[], sent?: Sent) => {
    unread.clear();
    const sorted = sortErrors(found, fields, sent);
    for (const [path, failures] of sorted.byPath) form.setError(path, fieldMessage(failures));
    setRest(sorted.rest);
  };

  // What the proxy did not accept comes as the answer to an attempt; what the servicer did not, with the step.
  const arrive = (found: readonly FieldError[], first: boolean) => {
    place(found, { values: form.getValues(), rules });
    // A step that was just shown has the focus on its heading.
    if (!first) fall();
  };
  useArrival(errors, arrive);
  useArrival(step.errors, arrive);

  const [phase, setPhase] = useState<'editing' | 'waiting' | 'sending'>('editing');
  const locked = useRef(false);
  const attemptAnswer = async (): Promise<void> => {
    let passed = false;
    unread.clear();
    await form.handleSubmit(() => {
      passed = true;
    })();
    if (!passed) return fallAtOnce();

    const underWay = [...fileWork.values()].filter((work) => work.state() === 'sending');
    if (underWay.length > 0) {
      setPhase('waiting');
      announcer.current?.(texts.text('form.waiting_for_files'));
      await Promise.all(underWay.map((work) => work.settled()));
      return attemptAnswer();
    }
    const reading = readAnswer(fields, form.getValues(), rules);
    if (!reading.ok) {
      place(reading.errors);
      return fallAtOnce();
    }
    setRest([]);
    setPhase('sending');
    await latest.current.props.onSubmit(reading.value);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (locked.current || sending || disabled) return;
    locked.current = true;
    try {
      await attemptAnswer();
    } finally {
      locked.current = false;
      setPhase('editing');
    }
  };

  return {
    scope,
    submit,
    attempt,
    rest,
    announcer,
    press: pointer.press,
    phase: sending ? ('sending' as const) : phase,
  };
}

/** Calls `handle` with errors that have come, once each; `first` tells that they came with the form itself. */
function useArrival(
  errors: readonly FieldError[] | undefined,
  handle: (found: readonly FieldError[], first: boolean) => void,
) {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  const [atFirst] = useState(errors);
  useEffect(() => {
    if (errors?.length) latest.current(errors, errors === atFirst);
  }, [errors, atFirst]);
}

/** What is worth keeping of what was typed. Files are kept already; of them it is the order. */
function draftOf(fields: readonly Field[], values: Answer): Answer {
  return Object.fromEntries(
    fields
      // A code works once and for minutes: it is not worth keeping.
      .filter(({ type, readOnly, name }) => type !== 'one-time-code' && !readOnly && name in values)
      .map(({ name }) => [name, values[name]]),
  );
}
