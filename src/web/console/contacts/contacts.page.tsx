import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas, At } from '../marks/at.js';
import { PeopleTabs } from '../people/people-tabs.js';
import { channelWords } from '../words/value-words.js';
import type { ContactLine } from './contacts-to-check.repository.js';

export interface ContactsView {
  readonly now: Date;
  readonly contacts: readonly ContactLine[];
}

interface ContactsProps {
  readonly desk: Desk;
  readonly view: ContactsView;
}

/** Numbers and addresses of which nobody knows whether they still reach their person. */
export function ContactsPage({ desk, view: { now, contacts } }: ContactsProps) {
  return (
    <ConsolePage {...desk} title="Contacts" here="people">
      <h1>Contacts to check</h1>
      <PeopleTabs frame={desk.frame} here="contacts" />
      <p>
        Numbers and addresses that fail, or have not been seen to work for half a year. Their people are asked once to
        confirm them, in the late morning, by another way. Ring those who have none.
      </p>
      <AsItWas now={now} again={localHref(desk.frame, '/console/contacts')} />
      {contacts.length === 0 ? (
        <p>All of them work.</p>
      ) : (
        <ul class="rows" role="list">
          {contacts.map((contact, index) => (
            <li key={index}>
              <div>
                <p>
                  {contact.person}, {channelWords(contact.channel).toLowerCase()}{' '}
                  <span class="keep">{contact.address}</span>
                </p>
                <p class="small soft">
                  {contact.code === null ? 'Not seen to work for long' : `Does not work, code ${contact.code}`}; since{' '}
                  <At at={contact.since} now={now} />.{' '}
                  {contact.askedAt === null ? (
                    'Not asked yet.'
                  ) : (
                    <>
                      Asked <At at={contact.askedAt} now={now} />.
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}
