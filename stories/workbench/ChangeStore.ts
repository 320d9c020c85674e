import type { Message } from 'onboarding-kit/react';
import type { TextsByKey } from './catalogueOf.js';

const place = 'onboarding-kit-workbench';
const nothing: TextsByKey = {};

/** What was changed on the bench, by language. It is kept for as long as the browser’s tab is, and in no file but those that are saved. */
export class ChangeStore {
  #changes: Readonly<Record<string, TextsByKey>> = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Record<
    string,
    TextsByKey
  >;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** The changed texts of a language; the same object until another one changes. */
  of(language: string): TextsByKey {
    return this.#changes[language] ?? nothing;
  }

  /** Changes a text; undefined has the kit’s again. */
  set(language: string, key: string, message: Message | undefined): void {
    const { [key]: _, ...others } = this.of(language);
    this.replace(language, message === undefined ? others : { ...others, [key]: message });
  }

  /** Changes all texts of a language. */
  replace(language: string, texts: TextsByKey): void {
    this.#changes = { ...this.#changes, [language]: texts };
    sessionStorage.setItem(place, JSON.stringify(this.#changes));
    for (const listener of this.#listeners) listener();
  }
}
