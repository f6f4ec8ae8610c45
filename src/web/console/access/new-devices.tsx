import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import type { AccountView, NewDeviceRow } from './account.view.js';

interface NewDevicesProps {
  readonly desk: Desk;
  readonly view: AccountView;
}

/** Sign-ins in browsers that were not known: whose they were. */
export function NewDevices({ desk, view: { newDevices, now } }: NewDevicesProps) {
  if (newDevices.length === 0) return null;
  return (
    <section aria-labelledby="new-devices" class="notice">
      <h2 id="new-devices">Was that you?</h2>
      {newDevices.map((device) => (
        <NewDevice key={device.id} desk={desk} device={device} now={now} />
      ))}
    </section>
  );
}

function NewDevice({ desk, device, now }: { readonly desk: Desk; readonly device: NewDeviceRow; readonly now: Date }) {
  const words = device.device ?? 'A browser that does not say what it is';
  return (
    <>
      <p>
        A sign-in as you, <At at={device.at} now={now} />, with a device that was not known: <b>{words}</b>
        {device.here && ', the one you use now'}.
      </p>
      <div class="row">
        <PostForm frame={desk.frame} action="/console/account/devices/mine">
          <button class="button plain" name="notice" value={device.id} aria-label={`That was me: ${words}`}>
            That was me
          </button>
        </PostForm>
        {!device.here && (
          <PostForm frame={desk.frame} action="/console/account/devices/not-mine">
            <button class="button grave" name="notice" value={device.id} aria-label={`That was not me: ${words}`}>
              That was not me
            </button>
          </PostForm>
        )}
      </div>
      {!device.here && (
        <p class="small soft">If not: every other sign-in of yours ends at once, and you choose a new password.</p>
      )}
    </>
  );
}
