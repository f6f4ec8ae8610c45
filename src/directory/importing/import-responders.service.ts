import { Injectable } from '@nestjs/common';
import { ChangeResponderService } from '../change-responder.service.js';
import { CreateResponderService } from '../create-responder.service.js';
import { changedFields, type ResponderInput, type ResponderRecord } from '../responder-record.js';
import type { GroupId } from '../../kernel/ids.js';
import type { Actor } from '../../kernel/actor.js';
import { FileGroups } from './file-groups.service.js';
import { KnownPeople, type KnownPerson } from './known-people.service.js';
import type { FilePerson } from './read-responders.js';
import { RecordConsentService } from './record-consent.service.js';

export type RowOutcome = 'added' | 'changed' | 'unchanged' | { readonly refused: string };

export interface ImportOptions {
  readonly actor: Actor;
  /** Whose people and groups the file may touch. */
  readonly mayKeep: (regionCode: string) => boolean;
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
    const foreign = await this.foreign(person, found, options);
    if (foreign !== null) return { refused: foreign };
    if (found === 'other_name') {
      const refused = 'phone: somebody else in the list has this number. Give an e-mail address as well.';
      return { refused };
    }
    const outcome = found === null ? 'added' : this.differs(person, found, options) ? 'changed' : 'unchanged';
    if (options.dryRun || outcome === 'unchanged') return outcome;
    await this.write(person, found, options);
    return outcome;
  }

  /** What of the row belongs to regions that others keep; null: nothing. */
  private async foreign(
    { regionCode, groups }: FilePerson,
    found: KnownPerson | 'other_name' | null,
    { mayKeep }: ImportOptions,
  ): Promise<string | null> {
    if (!mayKeep(regionCode)) return 'region: you do not keep the people of this region.';
    if (found !== null && found !== 'other_name' && !mayKeep(found.record.regionCode))
      return 'email, phone: somebody of a region that is not yours has it. Ask an admin.';
    if (await this.groups.anyOutside(groups, mayKeep))
      return 'groups: one of them is of a region that is not yours. Ask an admin.';
    return null;
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

  private async write(
    person: FilePerson,
    found: KnownPerson | null,
    { verified, actor }: ImportOptions,
  ): Promise<void> {
    const named = await this.groups.idsOf(person.groups, person.regionCode, actor);
    const author = { actor, verified };
    const record =
      found === null
        ? await this.creating.create(inputFor(person, null, named), author)
        : await this.changing.change(
            found.record.id,
            (present) => inputFor(person, present, [...new Set([...present.groupIds, ...named])]),
            author,
          );
    if (person.consentAt !== null) await this.consent.record(record, person.consentAt, actor);
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
