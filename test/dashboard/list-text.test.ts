import fc from 'fast-check';
import { expect, test } from 'vitest';
import { historyQuery } from '../../core/api/wire.ts';
import { joinList, splitList } from '../../dashboard/api/list-text.ts';

test('lists of any values pass through addresses and the API unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (values) => {
      expect(splitList(joinList(values))).toEqual(values);
      const query = historyQuery.parse({
        from: '2026-11-01',
        to: '2026-11-02',
        contactTypes: joinList(values),
      });
      expect(query.contactTypes).toEqual(values);
    }),
  );
});
