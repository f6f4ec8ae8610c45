import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { TextField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';

interface NumbersProps {
  readonly desk: Desk;
  readonly person: { readonly id: string; readonly name: string };
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
}

/** The number and the address of somebody. What is kept is shown masked, and comes out in full nowhere. */
export function NumbersPage({ desk, person, typed, problems }: NumbersProps) {
  const back = `/console/people/${person.id}` as const;
  return (
    <ConsolePage {...desk} title="Number and address" here="people">
      <p>
        <a href={localHref(desk.frame, back)}>{person.name}</a>
      </p>
      <h1>How to reach {person.name}</h1>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} action={`${back}/numbers`} class="narrow">
        <p>
          What is kept is shown in part. Leave it so to keep it, empty the field to take it away, or write another one
          in its place. Nobody is asked at a new one before its owner has confirmed it.
        </p>
        <TextField name="phone" label="Telephone number, for texts and calls" typed={typed} keys="tel" max={40} />
        <TextField name="email" label="E-mail address" typed={typed} keys="email" max={254} />
        <p class="row">
          <button class="button">Keep it</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}
