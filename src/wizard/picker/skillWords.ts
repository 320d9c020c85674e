import type { Skill } from '../../protocol/index.js';

/**
 * What a row leads with, and what stands below it: what tells it from its neighbours comes first. That is the bank, where
 * the service is the same at each, and the product, of which a bank has several.
 */
export function skillWords({ kind, title, servicer }: Pick<Skill, 'kind' | 'title' | 'servicer'>): [string, string] {
  return kind === 'product' ? [title, servicer.name] : [servicer.name, title];
}
