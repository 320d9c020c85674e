import { Fragment, useEffect, useRef } from 'react';
import type { FieldOf } from '../../protocol/index.js';
import { useTexts, type Texts } from '../../react/index.js';
import { Button } from '../../ui/Button.js';
import { focusControl } from '../../ui/ErrorSummary.js';
import { FieldFrame } from '../../ui/FieldFrame.js';
import { ItemCard, ItemRemoved } from '../../ui/ItemCard.js';
import type { FieldProps } from '../FieldProps.js';
import { itemName } from '../fieldPath.js';
import { FieldView } from '../FieldView.js';
import { useFormScope } from '../FormScope.js';
import { useField } from '../useField.js';
import { leastItems } from './beginItem.js';
import { useItems } from './useItems.js';
import { usePart } from '../../ui/usePart.js';

type FocusTarget = { item: number } | 'undo' | 'add';

/**
 * Several answers of one kind, each with its boxes in a card of its own. The boxes register with the form by their paths
 * (`owners.2.name`), so that typing in one is nobody else's business.
 */
export function GroupInput({ field }: FieldProps<'group'>) {
  const part = usePart();
  const { frame, entryErrors, change } = useField(field);
  const { controlId, announce } = useFormScope();
  const texts = useTexts();
  const { text } = texts;
  const { keys, removed, add, remove, putBack } = useItems(field, change);
  const nameOf = (at: number) => itemName(field, at, texts);
  const itemId = (at: number) => controlId(`${field.name}.${at}`);

  // Whoever adds goes on in the new item; whoever removes, at what can be done about it.
  const whole = useRef<HTMLDivElement>(null);
  const focus = useRef<FocusTarget>(undefined);
  useEffect(() => {
    const root = whole.current?.getRootNode() as Document | ShadowRoot | undefined;
    const target = focus.current;
    focus.current = undefined;
    if (target === undefined || !root) return;
    if (typeof target === 'object') {
      if (!focusControl(root, itemId(target.item))) root.getElementById(itemId(target.item))?.focus();
    } else whole.current?.querySelector<HTMLElement>(`[data-action="${target}"]`)?.focus();
  });

  const takeOut = (at: number) => {
    const last = keys.length - 1;
    if (remove(at)) {
      announce(text('field.group_removed', { item: nameOf(at) }));
      focus.current = 'undo';
    } else focus.current = last > 0 ? { item: Math.min(at, last - 1) } : 'add';
  };
  const undone = removed && (
    <ItemRemoved
      words={text('field.group_removed', { item: nameOf(removed.at) })}
      action={
        <Button
          variant="quiet"
          data-action="undo"
          onClick={() => {
            focus.current = { item: removed.at };
            putBack(removed);
          }}
        >
          {text('field.group_undo')}
        </Button>
      }
    />
  );

  return (
    <FieldFrame {...frame} hint={field.hint ?? limitsOf(field, texts)} group>
      <div {...part('items')} ref={whole}>
        {keys.map((key, at) => (
          <Fragment key={key}>
            {removed?.at === at && undone}
            <ItemCard
              id={itemId(at)}
              name={nameOf(at)}
              error={entryErrors[at]}
              action={
                keys.length > leastItems(field) && (
                  <Button
                    variant="quiet"
                    aria-label={text('field.group_remove_named', { item: nameOf(at) })}
                    onClick={() => takeOut(at)}
                  >
                    {text('field.group_remove')}
                  </Button>
                )
              }
            >
              {field.fields.map((inner) => (
                <FieldView key={inner.name} field={inner} fields={field.fields} within={`${field.name}.${at}`} />
              ))}
            </ItemCard>
          </Fragment>
        ))}
        {removed?.at === keys.length && undone}
        {keys.length < (field.maxItems ?? 50) && (
          <Button
            variant="pill"
            icon="plus"
            data-action="add"
            onClick={() => {
              focus.current = { item: keys.length };
              add();
            }}
          >
            {field.addLabel ?? text('field.group_add')}
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}

/** How many there may be, in words; nothing where that goes without saying. */
function limitsOf({ minItems = 0, maxItems }: FieldOf<'group'>, { text }: Texts): string | undefined {
  if (minItems > 1 && maxItems !== undefined) return text('field.group_range', { min: minItems, max: maxItems });
  if (minItems > 1) return text('field.group_least', { count: minItems });
  return maxItems === undefined ? undefined : text('field.group_most', { count: maxItems });
}
