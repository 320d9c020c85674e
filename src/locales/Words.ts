import type { Catalogue, Language, Message, PartName } from './Catalogue.js';

/** The texts of one language, as far as they are there: it grows part by part. */
export class Words {
  /** All texts so far. It stays the same object, so that whoever holds it has what comes. */
  readonly catalogue: Partial<Catalogue> = {};
  readonly #there = new Set<PartName>();
  readonly #coming = new Map<PartName, Promise<void>>();

  constructor(private readonly language: Language) {}

  /** The parts that are there. */
  get parts(): readonly PartName[] {
    return [...this.#there];
  }

  has(part: PartName): boolean {
    return this.#there.has(part);
  }

  /** Loads a part, once; one that could not be loaded is loaded anew when it is asked for again. */
  load(part: PartName): Promise<void> {
    const coming = this.#coming.get(part) ?? this.#take(part);
    this.#coming.set(part, coming);
    return coming;
  }

  async #take(part: PartName): Promise<void> {
    try {
      const texts: Readonly<Record<string, Message>> = await this.language[part]();
      Object.assign(this.catalogue, texts);
      this.#there.add(part);
    } catch (cause) {
      this.#coming.delete(part);
      throw cause;
    }
  }
}
