import { hasPostgres, withoutPostgres } from '../scripts/postgres.js';
import { errandsUnderFaults } from './support/errandsUnderFaults.js';
import { test } from './support/test.js';

test.use({ database: 'postgres' });
test.skip(!(await hasPostgres()), withoutPostgres);
test.describe('whatever goes wrong, on PostgreSQL with two proxies', () => errandsUnderFaults(3));
