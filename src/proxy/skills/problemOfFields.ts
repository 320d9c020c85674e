import * as z from 'zod/mini';
import { conditionsOf, fieldSchema, type Field } from '../../protocol/index.js';

/**
 * What is wrong with a list of fields, or undefined.
 *
 * @param sources the names of the `search-select` fields whose options the step looks up itself.
 */
export function problemOfFields(fields: readonly Field[], sources: readonly string[] = []): string | undefined {
  const twice = firstDuplicate(fields.map(({ name }) => name));
  if (twice !== undefined) return `two fields are named "${twice}"`;
  for (const field of fields) {
    const problem = problemOfField(field, fields, sources);
    if (problem !== undefined) return `field "${field.name}" ${problem}`;
  }
  return undefined;
}

function problemOfField(field: Field, fields: readonly Field[], sources: readonly string[]): string | undefined {
  const parsed = fieldSchema.safeParse(field);
  if (!parsed.success)
    return (
      plainProblem(field) ??
      `does not have the shape of its type: ${z.prettifyError(parsed.error).replaceAll('\n', ' ')}`
    );
  return problemOfCondition(field, fields) ?? problemOfType(field, sources);
}

function problemOfCondition(field: Field, fields: readonly Field[]): string | undefined {
  const names = new Set(fields.map(({ name }) => name));
  const dangling = conditionsOf(field).find((condition) => !names.has(condition.field));
  if (dangling) return `depends on "${dangling.field}", which is not there`;
  return leadsTo(field.name, field, fields) ? 'depends on itself, by a circle of conditions' : undefined;
}

/** Whether the conditions of a field lead to the named one, through however many others. */
function leadsTo(name: string, from: Field, fields: readonly Field[], seen: ReadonlySet<string> = new Set()): boolean {
  return conditionsOf(from).some((condition) => {
    const next = fields.find((field) => field.name === condition.field);
    if (condition.field === name) return true;
    return next !== undefined && !seen.has(next.name) && leadsTo(name, next, fields, new Set(seen).add(next.name));
  });
}

/** What the shape of a type refuses as well, in words that help. */
function plainProblem(field: Field): string | undefined {
  if (field.type === 'text' && field.format && !isPattern(field.format.pattern))
    return `has the pattern "${field.format.pattern}", which is no regular expression (with the flag v)`;
  const types: readonly string[] = field.type === 'group' ? field.fields.map(({ type }) => type) : [];
  return types.includes('file')
    ? 'asks for a file in each of its items: make the file a field of the step itself'
    : undefined;
}

/** What the shape of a type cannot say. */
function problemOfType(field: Field, sources: readonly string[]): string | undefined {
  switch (field.type) {
    case 'consent':
      return field.document.text === undefined && field.document.url === undefined
        ? 'asks for consent to a document without words: give it a `text` or a `url`'
        : undefined;
    case 'search-select':
      return field.options || sources.includes(field.name)
        ? undefined
        : 'has nothing to choose from: give it `options`, or the step a source of that name in its `options`';
    case 'group': {
      const own = sources.flatMap((source) =>
        source.startsWith(`${field.name}.`) ? [source.slice(field.name.length + 1)] : [],
      );
      const problem = problemOfFields(field.fields, own);
      return problem === undefined ? undefined : `has items in which ${problem}`;
    }
    default:
      return undefined;
  }
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'v').test('');
    return true;
  } catch {
    return false;
  }
}

/** The first name that stands there twice. */
export function firstDuplicate(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}
