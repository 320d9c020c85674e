import { depositsUnderFaults } from './support/depositsUnderFaults.js';
import { test } from './support/test.js';

test.describe('whatever goes wrong, on PGlite', depositsUnderFaults);
