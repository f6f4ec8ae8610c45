import { AppError } from '../../kernel/app-error.js';

export function badSignature(): AppError {
  return new AppError({
    kind: 'forbidden',
    code: 'bad_signature',
    message: 'The request is not signed by the provider.',
  });
}
