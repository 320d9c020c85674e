import { read, refuse, type Reading } from './FieldRule.js';

/** The longest name that file systems know. */
const maxLength = 255;

/**
 * A file's name as browsers give it: one name, not a path, without control characters. A sender whose files are named
 * otherwise renames them first; a name that comes with a path was made up.
 */
export function checkFileName(name: string): Reading<string> {
  const isName = name.length > 0 && name.length <= maxLength && !/[\\/\p{Cc}]/u.test(name) && !/^\.{1,2}$/.test(name);
  return isName ? read(name) : refuse('file_name');
}
