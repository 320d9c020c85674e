import type { FormStepDefinition } from './Skill.js';

/**
 * A summary of what was answered, for the user to look over before it goes on; each answer leads back to its step. It may
 * ask for something too (`fields`), and be sent somewhere (`send`); mostly it does neither.
 *
 * @param steps the names of the form steps it shows; all earlier ones unless told.
 * @example
 * reviewStep({ name: 'review', title: 'Check what you entered', action: 'Looks right' });
 */
export function reviewStep({
  steps = 'all',
  fields = [],
  ...step
}: Omit<FormStepDefinition, 'kind' | 'fields' | 'review'> & {
  steps?: readonly string[] | 'all';
  fields?: FormStepDefinition['fields'];
}): FormStepDefinition {
  return { ...step, kind: 'form', fields, review: steps };
}
