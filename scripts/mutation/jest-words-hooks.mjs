/** Leads what asks for Jest to jest-words.mjs. */
export function resolve(specifier, context, next) {
  if (specifier !== '@jest/globals') return next(specifier, context);
  return { url: new URL('./jest-words.mjs', import.meta.url).href, format: 'module', shortCircuit: true };
}
