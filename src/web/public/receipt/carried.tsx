/** What the pages beside an open mailbox carry for it, so that nothing half written is lost on the way. */
export interface Carried {
  /** Posted in place of the code. */
  readonly mailboxKey: string;
  readonly text: string;
  readonly noticeTo: string;
}

interface CarriedProps {
  readonly carried: Carried;
  /** Which page it is, for another language. */
  readonly at?: 'files' | 'end';
}

export function CarriedFields({ carried: { mailboxKey, text, noticeTo }, at }: CarriedProps) {
  return (
    <>
      <input type="hidden" name="mailbox" value={mailboxKey} />
      {at !== undefined && <input type="hidden" name="at" value={at} />}
      {text !== '' && <input type="hidden" name="text" value={text} />}
      {noticeTo !== '' && <input type="hidden" name="noticeTo" value={noticeTo} />}
    </>
  );
}
