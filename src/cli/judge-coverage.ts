import { REGIONS } from '../directory/region-register.js';
import { matchRoutes, triggersWithoutFallback } from '../escalation/match-route.js';
import type { Route } from '../escalation/route.js';
import type { Coverage } from './coverage.repository.js';
import { type Finding, note, ok, todo } from './finding.js';

/** Where nobody would hear of a death, or nobody could come. */
export function judgeCoverage(coverage: Coverage, routes: readonly Route[]): readonly Finding[] {
  return [
    ...regionFindings(coverage),
    ...coordinatorFindings(coverage),
    ...routeFindings(routes),
    ...methodFindings(coverage),
    coverage.places > 0
      ? ok('places', `${coverage.places} places of custody in the register.`)
      : todo('places', 'The register of places is empty. Run facilities:import prisma/data/uk-facilities.csv.'),
  ];
}

function regionFindings({ reachableRegions }: Coverage): readonly Finding[] {
  const empty = REGIONS.filter(({ code }) => !reachableRegions.has(code)).map(({ label }) => label.en);
  if (empty.length === 0) return [ok('responders', 'Every region has somebody who can be reached.')];
  return [todo('responders', `Nobody can be reached in: ${empty.join(', ')}. Add people, or verify their addresses.`)];
}

function coordinatorFindings({ coordinatorRegions, unpageable, admins }: Coverage): readonly Finding[] {
  const empty = REGIONS.filter(
    ({ code }) => !coordinatorRegions.some((codes) => codes.length === 0 || codes.includes(code)),
  ).map(({ label }) => label.en);
  return [
    empty.length === 0
      ? ok('coordinators', 'Every region has a coordinator who can be paged.')
      : todo('coordinators', `No coordinator can be paged for: ${empty.join(', ')}. Run user:create.`),
    ...(coordinatorRegions.length === 1
      ? [todo('coordinators', 'There is only one. A release needs two people: run user:create for another.')]
      : []),
    ...(unpageable === 0
      ? []
      : [todo('coordinators', `${unpageable} who sign in cannot be paged. Give them a verified number or address.`)]),
    ...(admins > 0
      ? []
      : [todo('admins', 'Nobody can change policies, users and keys. Run user:create --role admin.')]),
  ];
}

function routeFindings(routes: readonly Route[]): readonly Finding[] {
  const without = triggersWithoutFallback(routes);
  const last =
    without.length === 0
      ? ok('routes', 'Whatever happens wherever, a policy is found.')
      : todo('routes', `Nothing fits everything for: ${without.join(', ')}. Start Vigil once, or add the route.`);
  const own = REGIONS.filter(({ code }) => !hasOwnRoute(routes, code)).map(({ label }) => label.en);
  if (own.length === 0 || without.length > 0) return [last];
  return [last, note('routes', `The last route alone answers for a verified death in: ${own.join(', ')}.`)];
}

function hasOwnRoute(routes: readonly Route[], regionCode: string): boolean {
  const event = { setting: null, facilityCode: null, topics: [], childrenAffected: false, level: null } as const;
  return !matchRoutes(routes, { ...event, trigger: 'verified', regionCode }).usedFallback;
}

function methodFindings({ methods: { unverified, failing, optedOut } }: Coverage): readonly Finding[] {
  return [
    unverified === 0
      ? ok('addresses', 'All numbers and addresses are verified.')
      : todo('addresses', `${unverified} numbers or addresses are not verified: nobody is paged there.`),
    ...(failing === 0
      ? []
      : [todo('addresses', `${failing} cannot be reached, as the provider says. Ask the people.`)]),
    ...(optedOut === 0 ? [] : [note('addresses', `${optedOut} have ended texts with STOP.`)]),
  ];
}
