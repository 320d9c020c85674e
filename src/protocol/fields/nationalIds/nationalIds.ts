import { bg } from './bg.js';
import { es } from './es.js';
import { it } from './it.js';
import type { NationalId } from './NationalId.js';
import { pl } from './pl.js';
import { ro } from './ro.js';

/** The numbers that are known, by country (ISO 3166-1 alpha-2). A new country is a new file and a new entry here. */
export const nationalIds: Readonly<Partial<Record<string, NationalId>>> = { BG: bg, ES: es, IT: it, PL: pl, RO: ro };
