import type { VNode } from 'preact';

/** A page with another status than 200, for example 422 for a form with something missing. */
export class PageAnswer {
  constructor(
    readonly status: number,
    readonly page: VNode,
  ) {}
}

/** After a form: the browser goes on with GET, so that going back or reloading sends nothing again. */
export class SeeOther {
  constructor(readonly location: string) {}
}

/** What a page controller may return; the render interceptor and the error filter turn it into HTTP. */
export type PageResult = VNode | PageAnswer | SeeOther;

export function seeOther(location: `/${string}`): SeeOther {
  return new SeeOther(location);
}

/** The form again, with what was typed and what is missing. */
export function formAgain(page: VNode): PageAnswer {
  return new PageAnswer(422, page);
}

/** Where nothing is wrong with what was asked for, on to where it shows; else the form again. */
export async function doneOrAgain(
  problems: readonly unknown[],
  done: `/${string}`,
  again: () => Promise<VNode>,
): Promise<PageResult> {
  return problems.length === 0 ? seeOther(done) : formAgain(await again());
}
