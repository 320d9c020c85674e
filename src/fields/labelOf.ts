import type { Option } from '../protocol/index.js';

/** The words of the option that is chosen. */
export const labelOf = ({ options, value }: { options: readonly Option[]; value?: string | undefined }): string =>
  options.find((option) => option.value === value)?.label ?? '';
