import type { ComponentChildren } from 'preact';
import { localHref, type PageFrame } from '../../../platform/http/page-frame.js';
import { FormToken } from '../../layout/form-token.js';

interface PostFormProps {
  readonly frame: PageFrame;
  readonly action: `/${string}`;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** A form that changes something. */
export function PostForm({ frame, action, children, class: name, id }: PostFormProps) {
  return (
    <form
      method="post"
      action={localHref(frame, action)}
      {...(name === undefined ? {} : { class: name })}
      {...(id === undefined ? {} : { id })}
    >
      <FormToken frame={frame} />
      {children}
    </form>
  );
}
