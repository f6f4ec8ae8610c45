import { vouchesMissing } from '../../../directory/joining/decide-joining.js';
import type { JoinRequest } from '../../../directory/joining/join-request.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';

/** Somebody in the list with the same number. `id` null: of a region that is not the reader's. */
export interface SameHere {
  readonly id: string | null;
  readonly name: string;
  readonly regionCode: string;
}

interface DecisionsProps {
  readonly desk: Desk;
  readonly view: {
    readonly opened: { readonly request: JoinRequest };
    readonly mine: boolean;
    readonly same: readonly SameHere[];
  };
}

/** Vouch; then welcome. Or thank, or wait. */
export function JoinDecisions({ desk, view: { opened, mine, same } }: DecisionsProps) {
  const { request } = opened;
  const path = `/console/joining/${request.id}` as const;
  const vouched = vouchesMissing(request) === 0;
  return (
    <>
      {!vouched && mine && <p>You have vouched. Somebody else has to, too.</p>}
      {!vouched && !mine && (
        <PostForm frame={desk.frame} action={`${path}/vouch`}>
          <button class="button">I vouch for this person</button>
        </PostForm>
      )}
      {vouched && same.length === 0 && (
        <PostForm frame={desk.frame} action={`${path}/welcome`}>
          <p>They are told by their own way, and may be asked from then on.</p>
          <button class="button">Welcome</button>
        </PostForm>
      )}
      {same.length > 0 && <Known desk={desk} path={path} same={same} vouched={vouched} />}
      <h2>Or</h2>
      <PostForm frame={desk.frame} action={`${path}/postpone`}>
        <div class="field">
          <label for="days">Look at it again</label>
          <select id="days" name="days">
            <option value="14">in two weeks</option>
            <option value="30">in a month</option>
            <option value="90">in three months</option>
          </select>
        </div>
        <button class="as-link">Put it off</button>
      </PostForm>
      <PostForm frame={desk.frame} action={`${path}/decline`}>
        <p>They are thanked, without a reason. What they wrote is deleted after 30 days.</p>
        <button class="as-link">Decline</button>
      </PostForm>
    </>
  );
}

interface KnownProps {
  readonly desk: Desk;
  readonly path: `/${string}`;
  readonly same: readonly SameHere[];
  readonly vouched: boolean;
}

/** The number is in the list: that person is brought up to date, and nobody is there twice. */
function Known({ desk, path, same, vouched }: KnownProps) {
  return (
    <>
      <h2>In the list already</h2>
      {same.map(({ id, name, regionCode }) => (
        <div key={id ?? regionCode}>
          <p>
            {name}, {regionLabel(regionCode, 'en')}, has the same number or address.{' '}
            {id === null && 'A coordinator for both regions, or an admin, can bring them up to date.'}
          </p>
          {id !== null && vouched && (
            <PostForm frame={desk.frame} action={`${path}/welcome`}>
              <input type="hidden" name="responderId" value={id} />
              <button class="button">Bring {name} up to date</button>
            </PostForm>
          )}
        </div>
      ))}
    </>
  );
}
