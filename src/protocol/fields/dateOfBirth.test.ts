import { describe, expect, test } from 'vitest';
import { dateOfBirth } from './dateOfBirth.js';
import type { FieldOf } from './fieldSchema.js';

const read = (raw: unknown, limits: Partial<FieldOf<'date-of-birth'>> = {}) =>
  dateOfBirth.parse(raw, { type: 'date-of-birth', name: 'f', label: 'Field', ...limits }, {});
const boxes = (day: string, month: string, year: string) => ({ day, month, year });

describe('a date of birth', () => {
  test.each<[unknown, string]>([
    [boxes('3', '2', '1990'), '1990-02-03'],
    [boxes(' 03', '02 ', '1990'), '1990-02-03'],
    [boxes('٣', '٢', '١٩٩٠'), '1990-02-03'],
    ['1990-02-03', '1990-02-03'],
    ['3/2/1990', '1990-02-03'],
  ])('is read from %j', (raw, value) => expect(read(raw)).toEqual({ ok: true, value }));

  test('written in one is in the order of the field; in boxes there is no order', () => {
    expect(read('3/2/1990', { order: 'mdy' })).toEqual({ ok: true, value: '1990-03-02' });
    expect(read(boxes('3', '2', '1990'), { order: 'mdy' })).toEqual({ ok: true, value: '1990-02-03' });
  });

  test.each<[unknown, Partial<FieldOf<'date-of-birth'>>, [string, string][]]>([
    [boxes('3', '', '1990'), {}, [['month_missing', 'month']]],
    [
      boxes('', '', '1990'),
      {},
      [
        ['day_missing', 'day'],
        ['month_missing', 'month'],
      ],
    ],
    [boxes('3', '2', ''), {}, [['year_missing', 'year']]],
    [boxes('3', '2', '90'), {}, [['year', 'year']]],
    [
      boxes('32', '13', '1990'),
      {},
      [
        ['day', 'day'],
        ['month', 'month'],
      ],
    ],
    [boxes('0', '2', '1990'), {}, [['day', 'day']]],
    [boxes('3', 'Feb', '1990'), {}, [['month', 'month']]],
    [boxes('30', '2', '1990'), {}, [['date_calendar', 'day']]],
    [boxes('29', '2', '1990'), {}, [['date_calendar', 'day']]],
    [boxes('3', '2', '1890'), {}, [['date_min', 'year']]],
    [boxes('3', '2', '2010'), { max: '2008-11-23' }, [['date_max', 'year']]],
    ['3.2.90', {}, [['year', 'year']]],
  ])('%j with %j says what to mend, at its box', (raw, limits, found) => {
    const reading = read(raw, limits);
    expect(reading.ok ? [] : reading.failures.map(({ code, at }) => [code, at])).toEqual(found);
  });

  test.each([[5], [{ day: '3' }], [{ day: 3, month: 2, year: 1990 }], ['yesterday']])('%j is no date', (raw) =>
    expect(read(raw)).toMatchObject({ ok: false, failures: [{ code: 'date' }] }),
  );
});
