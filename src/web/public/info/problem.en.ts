/** Where the `type` of a problem document leads. */
export const problemEn = {
  title: 'About an answer of the API',
  heading: 'Answer “{code}”',
  lead: 'This page explains an answer of Vigil’s API. If you came here from a form, go back: nothing you typed is lost.',
  body: 'The body of such an answer is application/problem+json (RFC 9457): “status” and “title” say what kind it is, “detail” says it in a sentence, “errors” names each field with what was expected, “requestId” helps an operator to find it in the log.',
  docs: 'The API is described at <a>/api/docs</a>.',
} as const;
