export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectOptionsProps {
  options: readonly SelectOption[];
  /** The first line of the list, while nothing is chosen; its value is the empty string. */
  placeholder?: string | undefined;
}

/** What stands in the platform's own list. */
export function SelectOptions({ options, placeholder }: SelectOptionsProps) {
  return (
    <>
      {placeholder !== undefined && <option value="">{placeholder}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}
