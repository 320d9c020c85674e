import { createContext, useContext, type ReactNode, type RefObject } from 'react';
import type { FormScope } from '../../fields/FormScope.js';
import type { Failure, StepOf } from '../../protocol/index.js';

/** What the form of a step gives to the pieces it is laid out with. */
export interface AnswerScope {
  step: StepOf<'form'>;
  /** Stands above the fields. */
  preface: ReactNode;
  /** What went wrong as a whole; stands above the button. */
  notice: ReactNode;
  scope: FormScope;
  /** Grows with every attempt that did not pass. */
  attempt: number;
  /** What is wrong with the step as a whole. */
  rest: readonly Failure[];
  phase: 'editing' | 'waiting' | 'sending';
  /** Nothing can be changed just now. */
  held: boolean;
  /** The main button, where there is one. */
  button: RefObject<HTMLButtonElement | null>;
  /** The fields that are shown somewhere. */
  placed: Set<string>;
}

const Context = createContext<AnswerScope | undefined>(undefined);

export const AnswerScopeProvider = Context.Provider;

/**
 * The form around a piece.
 *
 * @throws Error when there is none.
 */
export function useAnswerScope(): AnswerScope {
  const scope = useContext(Context);
  if (!scope)
    throw new Error('<AnswerFields>, <AnswerNotes> and <AnswerSubmit> need an <AnswerForm {...props}> around them.');
  return scope;
}
