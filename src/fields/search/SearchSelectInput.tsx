import { useState } from 'react';
import type { Option } from '../../protocol/index.js';
import type { FieldProps } from '../FieldProps.js';
import { labelOf } from '../labelOf.js';
import { useField } from '../useField.js';
import { chosenOf, type Held } from './Held.js';
import { SearchBox, type SearchBoxProps } from './SearchBox.js';
import { useLocalOptions } from './useLocalOptions.js';
import { useRemoteOptions } from './useRemoteOptions.js';

/** One of very many, typed to be found: here where all choices are here, with the proxy where they are not. */
export function SearchSelectInput({ field }: FieldProps<'search-select'>) {
  const { frame, bind, value, change, leave } = useField(field);
  const [held, setHeld] = useState(() => value() as Held);
  const box = {
    ...frame,
    name: bind.name,
    required: field.required === true,
    held,
    onHeld: (next: Held) => {
      setHeld(next);
      change(next);
    },
    onLeave: leave,
  };
  return field.options ? <Local {...box} options={field.options} /> : <Remote {...box} />;
}

type Box = Omit<SearchBoxProps, 'source' | 'chosenLabel'>;

function Local({ options, ...box }: Box & { options: readonly Option[] }) {
  const source = useLocalOptions(options);
  return <SearchBox {...box} source={source} chosenLabel={labelOf({ options, value: chosenOf(box.held) })} />;
}

function Remote(box: Box) {
  const chosen = chosenOf(box.held);
  const { source, labelOf: known } = useRemoteOptions(box.name, chosen);
  return <SearchBox {...box} source={source} chosenLabel={known(chosen) ?? ''} />;
}
