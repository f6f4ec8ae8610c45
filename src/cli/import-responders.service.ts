import { Injectable } from '@nestjs/common';
import { ChangeResponderService } from '../directory/change-responder.service.js';
import { CreateResponderService } from '../directory/create-responder.service.js';
import { changedFields, type ResponderInput, type ResponderRecord } from '../directory/responder-record.js';
import type { GroupId } from '../kernel/ids.js';
import { OPERATOR } from './command.js';
import { FileGroups } from './file-groups.service.js';
import { KnownPeople, type KnownPerson } from './known-people.service.js';
import type { FilePerson } from './read-responders.js';
import { RecordConsentService } from './record-consent.service.js';

export type RowOutcome = 'added' | 'changed' | 'unchanged' | { readonly refused: string };

export interface ImportOptions {
  readonly dryRun: boolean;
  /** Whoever imports vouches for every address in the file. */
  readonly verified: boolean;
}

/**
 * Puts one row of a file into the list: a new person, or one who is there already, whom it only changes where the row
 * says something else. Empty cells leave things as they are; groups are added and never taken. Throws AppError.
 */
@Injectable()
export class ImportRespondersService {
  constructor(
    private readonly known: KnownPeople,
    private readonly groups: FileGroups,
    private readonly creating: CreateResponderService,
    private readonly changing: ChangeResponderService,
    private readonly consent: RecordConsentService,
  ) {}

  async take(person: FilePerson, options: ImportOptions): Promise<RowOutcome> {
    const found = await this.known.find(person);
    if (found === 'other_name') {
      const refused = 'phone: somebody else in the list has this number. Give an e-mail address as well.';
      return { refused };
    }
    const outcome = found === null ? 'added' : this.differs(person, found, options) ? 'changed' : 'unchanged';
    if (options.dryRun || outcome === 'unchanged') return outcome;
    await this.write(person, found, options);
    return outcome;
  }

  private differs(person: FilePerson, found: KnownPerson, { verified }: ImportOptions): boolean {
    const { record, hasEmail, hasPhone } = found;
    const input = inputFor(person, record, record.groupIds);
    const newGroup = person.groups.some((name) => !found.groupNames.has(name.toLowerCase()));
    const unverified = record.contactMethods.some((method) => method.verifiedAt === null);
    const consent = person.consentAt !== null && person.consentAt.getTime() !== found.consentAt?.getTime();
    const addresses = (person.email !== null && !hasEmail) || (person.phone !== null && !hasPhone);
    return changedFields(record, input).length > 0 || newGroup || consent || addresses || (verified && unverified);
  }

  private async write(person: FilePerson, found: KnownPerson | null, { verified }: ImportOptions): Promise<void> {
    const named = await this.groups.idsOf(person.groups, person.regionCode, OPERATOR);
    const author = { actor: OPERATOR, verified };
    const record =
      found === null
        ? await this.creating.create(inputFor(person, null, named), author)
        : await this.changing.change(
            found.record.id,
            (present) => inputFor(person, present, [...new Set([...present.groupIds, ...named])]),
            author,
          );
    if (person.consentAt !== null) await this.consent.record(record, person.consentAt, OPERATOR);
  }
}

/** What the person is to be. Addresses that the row leaves out stand there as they were read, which keeps them. */
function inputFor(person: FilePerson, present: ResponderRecord | null, groupIds: readonly GroupId[]): ResponderInput {
  const mask = (...channels: readonly string[]): string | null =>
    present?.contactMethods.find(({ channel }) => channels.includes(channel))?.address ?? null;
  return {
    name: person.name,
    regionCode: person.regionCode,
    language: person.language ?? present?.language ?? 'en',
    status: present?.status ?? 'active',
    roles: rolesOf(person, present),
    rules: present?.rules ?? null,
    quietHours: present?.quietHours ?? null,
    maxAlertsPerWeek: present?.maxAlertsPerWeek ?? null,
    notOnBankHolidays: present?.notOnBankHolidays ?? false,
    conflictFacilityCodes: present?.conflictFacilityCodes ?? [],
    groupIds,
    email: person.email ?? mask('email'),
    phone: person.phone ?? mask('sms', 'voice'),
  };
}

/** In the order in which they stand already, so that another order is no change. */
function rolesOf({ roles }: FilePerson, present: ResponderRecord | null): readonly string[] {
  if (roles.length === 0) return present?.roles ?? ['local'];
  const kept = (present?.roles ?? []).filter((role) => roles.some((each) => each === role));
  return [...kept, ...roles.filter((role) => !kept.includes(role))];
}
