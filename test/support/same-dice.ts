import fc from 'fast-check';

// Whether a mutant lives must not depend on the dice.
fc.configureGlobal({ seed: 56, endOnFailure: true });
