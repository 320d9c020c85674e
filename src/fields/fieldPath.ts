import type { Answer, Field } from '../protocol/index.js';
import type { Texts } from '../react/index.js';

/**
 * A field within a form goes by its path: its name, or for a field of an item of a group `owners.2.name`. `owners.root` is the
 * group as a whole, apart from the fields in it.
 */
export interface Place {
  /** The field as it is defined: its name is its own. */
  field: Field;
  /** The fields beside it and what they hold: what its condition looks at. */
  fields: readonly Field[];
  values: Answer;
  /** In a group: which item it is of. */
  item?: { group: Field & { type: 'group' }; at: number };
}

/** What a path leads to; undefined where there is nothing (any more). */
export function placeOf(path: string, fields: readonly Field[], values: Answer): Place | undefined {
  const [name = '', at, inner] = path.split('.');
  const field = fields.find((other) => other.name === name);
  if (!field) return undefined;
  if (at === undefined || at === 'root') return { field, fields, values };
  const group = field.type === 'group' ? field : undefined;
  const item = itemsIn(values[name])[Number(at)];
  const within = group?.fields.find((other) => other.name === inner);
  return group && item && within
    ? { field: within, fields: group.fields, values: item, item: { group, at: Number(at) } }
    : undefined;
}

/** What the user calls what stands at a path: "Name", or "Owner 2: Name". */
export function nameOf({ field, item }: Place, { text }: Pick<Texts, 'text'>): string {
  return item
    ? text('field.group_part', { item: itemName(item.group, item.at, { text }), field: field.label })
    : field.label;
}

/** What the user calls an item of a group: "Owner 2". */
export const itemName = (
  { itemLabel }: Pick<Field & { type: 'group' }, 'itemLabel'>,
  at: number,
  { text }: Pick<Texts, 'text'>,
): string => text('field.group_item', { item: itemLabel, number: at + 1 });

/** The items that a group holds. */
export const itemsIn = (value: unknown): Answer[] => (Array.isArray(value) ? (value as Answer[]) : []);

/** All paths of a form that may hold something wrong, in the order of the form. */
export const pathsIn = (fields: readonly Field[], values: Answer): string[] =>
  fields.flatMap((field) =>
    field.type !== 'group'
      ? [field.name]
      : [
          `${field.name}.root`,
          ...itemsIn(values[field.name]).flatMap((_, at) =>
            field.fields.map((inner) => `${field.name}.${at}.${inner.name}`),
          ),
        ],
  );
