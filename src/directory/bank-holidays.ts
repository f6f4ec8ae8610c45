import { Temporal } from 'temporal-polyfill';
import type { ResponderId } from '../kernel/ids.js';
import type { Absence } from './duty-plan.js';

/** Parts of the UK with bank holidays of their own. */
type Division = 'england_and_wales' | 'scotland' | 'northern_ireland';

/**
 * Source: https://www.gov.uk/bank-holidays.json, as kept in github.com/alphagov/frontend, lib/data/bank-holidays.json
 * (commit cb2a016d3 of 21 August 2026; Crown copyright, Open Government Licence v3). Checked in November 2026. Substitute
 * days are in it, and Scotland’s extra day for the World Cup (15 June 2026). Later years are not published yet: add them
 * here; until then nobody is passed over on them.
 */
const DATES: Readonly<Record<Division, Readonly<Record<number, string>>>> = {
  england_and_wales: {
    2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  },
  scotland: {
    2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
    2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
    2028: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  },
  northern_ireland: {
    2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
    2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
    2028: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  },
};

/** Of the nation a volunteer lives in, whatever the place they are asked for. */
export function bankHolidaysOf(regionCode: string): readonly string[] {
  const years = Object.entries(DATES[divisionOf(regionCode)]);
  return years.flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`));
}

/** The days, from midnight to midnight on the clock of the rota, on which somebody who does no bank holidays has no turn. */
export function bankHolidayAbsences(
  person: { readonly id: ResponderId; readonly regionCode: string },
  timeZone: string,
): readonly Absence[] {
  return bankHolidaysOf(person.regionCode).map((date) => {
    const day = Temporal.PlainDate.from(date);
    const [from, to] = [day, day.add({ days: 1 })].map(
      (each) => new Date(each.toZonedDateTime(timeZone).epochMilliseconds),
    ) as [Date, Date];
    return { responderId: person.id, kind: 'bank_holiday', from, to };
  });
}

function divisionOf(regionCode: string): Division {
  return regionCode === 'scotland' || regionCode === 'northern_ireland' ? regionCode : 'england_and_wales';
}
