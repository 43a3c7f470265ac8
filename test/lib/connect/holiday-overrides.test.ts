import { describe, expect, it } from 'vitest';
import { holidayOverrides } from '../../../lib/connect/holiday-overrides.ts';

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const at = (hours: number, minutes = 0) => ({ hours, minutes });

describe('holidays', () => {
  it('of one year replace the hours of their weekday; without hours they are closed', () => {
    // 24 December 2026 is a Thursday.
    const open = [{ from: '09:00', to: '14:30' }];
    expect(
      holidayOverrides(
        [
          { date: '2026-12-24', name: 'Christmas Eve', open },
          { date: '2026-12-25', name: 'Christmas', open: [] },
        ],
        'office',
      ),
    ).toEqual([
      {
        overrideName: 'Christmas Eve 2026-12-24',
        overrideType: 'STANDARD',
        effectiveFrom: '2026-12-24',
        effectiveTill: '2026-12-24',
        overrideConfig: [{ day: 'THURSDAY', startTime: at(9), endTime: at(14, 30) }],
      },
      {
        overrideName: 'Christmas 2026-12-25',
        overrideType: 'STANDARD',
        effectiveFrom: '2026-12-25',
        effectiveTill: '2026-12-25',
        overrideConfig: [],
      },
    ]);
  });

  it('of every year are closed all day, on whatever weekday they fall', () => {
    const [closed, ...others] = holidayOverrides(
      [{ date: '01-06', name: 'Epiphany', open: [] }],
      'office',
    );
    expect(others).toEqual([]);
    expect(closed).toMatchObject({
      overrideType: 'CLOSED',
      recurrenceConfig: {
        recurrencePattern: { frequency: 'YEARLY', interval: 1, byMonth: [1], byMonthDay: [6] },
      },
      overrideConfig: days.map((day) => ({ day, startTime: at(0), endTime: at(0) })),
    });
  });

  it('of every year with hours of their own are open in these and closed in the rest of the day', () => {
    const open = [
      { from: '16:00', to: '18:00' },
      { from: '09:00', to: '14:00' },
    ];
    const [closed, opened] = holidayOverrides([{ date: '12-24', name: 'Eve', open }], 'office');
    const monday = (override: unknown) =>
      (override as { overrideConfig: { day: string }[] }).overrideConfig.filter(
        ({ day }) => day === 'MONDAY',
      );
    expect(monday(closed)).toEqual([
      { day: 'MONDAY', startTime: at(0), endTime: at(9) },
      { day: 'MONDAY', startTime: at(14), endTime: at(16) },
      { day: 'MONDAY', startTime: at(18), endTime: at(0) },
    ]);
    expect(opened).toMatchObject({ overrideType: 'OPEN', overrideName: 'Eve 12-24 open' });
    expect(monday(opened)).toHaveLength(2);
  });

  it('change only the hours that they name', () => {
    const holiday = { date: '12-24', name: 'Eve', open: [], hours: ['office'] };
    expect(holidayOverrides([holiday], 'always')).toEqual([]);
    expect(holidayOverrides([holiday], 'office')).toHaveLength(1);
  });

  it('are refused when one set of hours has more than Connect takes', () => {
    const many = Array.from({ length: 51 }, (_, day) => ({
      date: `20${10 + day}-01-01`,
      name: 'New Year',
      open: [],
    }));
    expect(() => holidayOverrides(many, 'office')).toThrow('Connect takes 50');
  });
});
