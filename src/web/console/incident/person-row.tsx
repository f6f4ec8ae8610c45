import type { Channel } from '../../../kernel/channel.js';
import { At } from '../marks/at.js';
import { Mark, StatusMark } from '../marks/mark.js';
import { alertStatusWords, answerWords, messageStatusWords, plain } from '../words/status-words.js';
import { reasonWords } from '../words/reason-words.js';
import { capital, channelWords, roleWords, viaWords } from '../words/value-words.js';
import { type AskedPerson, type MessageLine, ofChannel, waitsForSender } from './people.view.js';

interface PersonProps {
  readonly person: AskedPerson;
  readonly channels: readonly Channel[];
  readonly now: Date;
}

/** One person: the result first, then each way with its times. */
export function PersonRow({ person, channels, now }: PersonProps) {
  const roles = person.roles.map(roleWords).join(', ');
  const round = person.round > 1 ? `, round ${String(person.round)}` : '';
  const asked = person.forWhat === null ? '' : `, ${person.forWhat}`;
  const step = `step ${String(person.step)}${round}${asked}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {person.name} <small>{roles === '' ? capital(step) : `${roles}. ${capital(step)}`}</small>
      </th>
      <td role="cell" data-label="Result">
        <span>
          <Result person={person} now={now} />
        </span>
      </td>
      {channels.map((channel) => (
        <ChannelCell key={channel} channel={channel} messages={ofChannel(person, channel)} now={now} />
      ))}
    </tr>
  );
}

function Result({ person, now }: Omit<PersonProps, 'channels'>) {
  const { status, answer, answeredAt, via, said, reason, next } = person;
  const words = answer === null ? alertStatusWords(status) : answerWords(answer);
  return (
    <>
      <Mark shape={words.shape}>
        {words.words}
        {answeredAt !== null && (
          <>
            , <At at={answeredAt} now={now} />
          </>
        )}
      </Mark>
      {via !== null && (
        <small>
          {viaWords(via)}
          {said !== null && (
            <>
              : <span class="said">“{said}”</span>
            </>
          )}
        </small>
      )}
      {status === 'unreachable' && reason !== null && <small>{reasonWords(reason)}</small>}
      {status === 'waiting' && (
        <small>
          {next === null ? (
            'no further try'
          ) : (
            <>
              {channelWords(next.channel).toLowerCase()} at <At at={next.at} now={now} />
            </>
          )}
        </small>
      )}
    </>
  );
}

interface CellProps {
  readonly channel: Channel;
  readonly messages: readonly MessageLine[];
  readonly now: Date;
}

/** Empty where this way was not used, so that the list on a phone leaves it out. */
function ChannelCell({ channel, messages, now }: CellProps) {
  if (messages.length === 0) return <td role="cell" />;
  return (
    <td role="cell" data-label={channelWords(channel)}>
      <div>
        {messages.map((message, index) => (
          <Message key={index} message={message} now={now} />
        ))}
      </div>
    </td>
  );
}

/** What Vigil decided by itself has a code alone; what a provider said, a reason and its number. */
function failureWords({ reason, code }: NonNullable<MessageLine['failure']>): string {
  return reason === '' ? capital(reasonWords(code)) : `${reason}, ${plain(code)}`;
}

function Message({ message, now }: { readonly message: MessageLine; readonly now: Date }) {
  const { channel, purpose, status, at, failure, possibleDuplicate } = message;
  const words = messageStatusWords(channel, status);
  if (waitsForSender(message)) {
    return (
      <div class="small">
        Waits for the sender until <At at={at} now={now} />
      </div>
    );
  }
  return (
    <div class="small">
      {words.shape === 'bad' ? <StatusMark status={words} /> : words.words} <At at={at} now={now} />
      {purpose !== null && <small>{purpose}</small>}
      {failure !== null && <small>{failureWords(failure)}</small>}
      {possibleDuplicate && <small>may have come twice</small>}
    </div>
  );
}
