import { set, type FieldErrors, type Resolver } from 'react-hook-form';
import { fieldMessage, plainMessage } from '../../fields/fieldMessage.js';
import { placeOf } from '../../fields/fieldPath.js';
import type { FileWork } from '../../fields/FormScope.js';
import { isEmptyAnswer, isVisible, readField, type Answer, type Field, type FieldRules } from '../../protocol/index.js';
import { sortErrors } from './sortErrors.js';

export interface ResolverOptions {
  fields: readonly Field[];
  fileWork: ReadonlyMap<string, FileWork>;
  rules: FieldRules;
}

/**
 * The form library's way into the contract's rules. It reads the fields it is asked about and no other, so that typing
 * in one of a hundred fields, or in one box of a group, runs one rule. The values stay as typed: reading them for good is the
 * submission's part.
 */
export function createResolver({ fields, fileWork, rules }: ResolverOptions): Resolver<Answer> {
  /** What is wrong at one path: in a group, what is wrong with each field in it. */
  function findAt(path: string, values: Answer, asked: ReadonlySet<string>): Record<string, unknown> {
    const place = placeOf(path, fields, values);
    if (!place || place.field.readOnly || !isVisible(place.field, place.fields, place.values, rules)) return {};
    const { field, item } = place;
    // An item in which nothing is entered is let go, and one whose group is read is read with it.
    if (item && (asked.has(item.group.name) || isEmptyAnswer(place.fields, place.values, rules))) return {};
    const work = field.type === 'file' ? fileWork.get(path)?.state() : 'none';
    // A file on its way is no answer yet and no mistake either: the submission waits for it.
    if (work === 'sending') return {};
    if (work && work !== 'none') return { [path]: plainMessage(({ text }) => text(`file.stuck_${work}`)) };
    const reading = readField(field, place.values[field.name], rules);
    if (reading.ok) return {};
    if (field.type !== 'group') return { [path]: fieldMessage(reading.failures) };
    const errors = reading.failures.map(({ at, ...error }) => ({
      ...error,
      field: at === undefined ? field.name : `${field.name}.${at}`,
    }));
    const { byPath } = sortErrors(errors, fields);
    const found = [...byPath].filter(([at]) => at === path || path === field.name);
    return Object.fromEntries(found.map(([at, failures]) => [at, fieldMessage(failures)]));
  }

  return (values, _context, { names = [] }) => {
    const asked = new Set<string>(names);
    const errors: FieldErrors<Answer> = {};
    for (const path of asked)
      for (const [at, message] of Object.entries(findAt(path, values, asked))) set(errors, at, message);
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
}
