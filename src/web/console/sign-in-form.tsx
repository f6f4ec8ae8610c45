import type { ComponentChildren } from 'preact';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { FormToken } from '../layout/form-token.js';
import { ConsolePage } from '../layout/page.js';

interface GatePageProps {
  readonly frame: PageFrame;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A page before the console: nobody is known yet. */
export function GatePage({ frame, title, children }: GatePageProps) {
  return (
    <ConsolePage frame={frame} title={title} person={null} watch>
      {children}
    </ConsolePage>
  );
}

interface GateFormProps {
  readonly frame: PageFrame;
  readonly action: `/${string}`;
  readonly next?: string;
  readonly button: string;
  readonly children: ComponentChildren;
}

/** A form with its token, the place to go on to, and one button. */
export function GateForm({ frame, action, next, button, children }: GateFormProps) {
  return (
    <form class="gate" method="post" action={localHref(frame, action)}>
      <FormToken frame={frame} />
      {next !== undefined && <input type="hidden" name="next" value={next} />}
      {children}
      <p class="row">
        <button class="button">{button}</button>
      </p>
    </form>
  );
}

/** What is missing or did not fit: lit, not red, and read out at once. */
export function Missing({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id: string;
  readonly children: string;
}) {
  return (
    <div class="errors" role="alert" aria-labelledby="missing">
      <h2 id="missing">{title}</h2>
      <p>
        <a href={`#${id}`}>{children}</a>
      </p>
    </div>
  );
}
