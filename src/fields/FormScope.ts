import { createContext, useContext } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Answer, FieldRules, Upload } from '../protocol/index.js';
import type { Texts } from '../react/index.js';
import type { FieldEntries } from './FieldEntry.js';

/** Files of one field that are not where they should be yet. */
export interface FileWork {
  /** `sending` while any is on its way or being looked at; else what keeps one from being there, if anything does. */
  state(): 'sending' | 'failed' | 'paused' | 'stopped' | 'refused' | 'none';
  /** Resolves when nothing is on its way any more, whatever came of it. */
  settled(): Promise<void>;
}

/** What a form gives to the fields in it. It stays the same object for as long as the form does: typing renders nobody. */
export interface FormScope {
  form: UseFormReturn<Answer>;
  stepId: string;
  /** The rules of all types of field that the step asks for. */
  rules: FieldRules;
  /** What is known of all types of field. */
  entries: FieldEntries;
  /** The files that were there when the form was shown. */
  uploads: readonly Upload[];
  /** By field: what a submission has to wait for. */
  fileWork: Map<string, FileWork>;
  /** The id of a field's control, or of the group of its controls. */
  controlId(name: string): string;
  /** A value has changed. */
  edited(name: string): void;
  /** The user has gone on to something else. */
  left(name: string): void;
  /** Shows what is wrong with a field, in whatever language is spoken, until it is edited. */
  fail(name: string, say: (texts: Pick<Texts, 'text' | 'error'>) => string): void;
  /** Says something through a screen reader, once. */
  announce(words: string): void;
}

const Context = createContext<FormScope | undefined>(undefined);

export const FormScopeProvider = Context.Provider;

/**
 * The form around a field.
 *
 * @throws Error when there is none.
 */
export function useFormScope(): FormScope {
  const scope = useContext(Context);
  if (!scope)
    throw new Error(
      'A field needs a form around it: render it within <FormStep>, or in a <FormScopeProvider> of your own.',
    );
  return scope;
}
