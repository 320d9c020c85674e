import { read, refuse, type FieldRule } from './FieldRule.js';

/** One of very many. Where the options are with the proxy, it looks there once more when the answer has come. */
export const searchSelect: FieldRule<'search-select'> = {
  parse(raw, { options }) {
    if (typeof raw !== 'string' || raw.length > 200) return refuse('choice');
    return options && !options.some(({ value }) => value === raw) ? refuse('choice') : read(raw);
  },
};
