import { errandsUnderFaults } from './support/errandsUnderFaults.js';
import { test } from './support/test.js';

test.describe('whatever goes wrong, on PGlite', () => errandsUnderFaults(0));
