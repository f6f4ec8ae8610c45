import type { IncomingMessage } from 'node:http';
import type { PageFrame, PublicFrame } from './page-frame.js';
import type { ProofAsked } from './proof-asked.js';

/** What belongs to one request and is known before its route runs. */
export interface RequestContext {
  readonly requestId: string;
  /** `nowhere`: the page is that nothing is here, which can be said in every language. */
  readonly frame: (nowhere?: boolean) => PublicFrame;
  /** The signed-in session, set by the guard of the console; form tokens are bound to it. */
  sessionId: string | null;
  /** Whether the second factor of the session was given lately. */
  proven: boolean;
  /** Set by the guard of grave posts, for the page that asks. */
  proof: ProofAsked | null;
  /** Whose session it is. */
  person: PageFrame['person'];
  /** Set before a route runs. */
  helpLines: PageFrame['helpLines'];
  /** Set for people who are signed in. */
  notices: NonNullable<PageFrame['notices']>;
}

const contexts = new WeakMap<IncomingMessage, RequestContext>();

export function setRequestContext(request: IncomingMessage, context: RequestContext): void {
  contexts.set(request, context);
}

/** Throws when the request did not come through `configureApp`: a defect of the composition. */
export function requestContext(request: IncomingMessage): RequestContext {
  const context = contexts.get(request);
  if (context === undefined) throw new Error('The request has no context; was the application set up by configureApp?');
  return context;
}
