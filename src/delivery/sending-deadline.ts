import { SECOND } from '../kernel/clock.js';

/**
 * How long a try may be under way. Longer than the slowest provider answer (15 s, e-mail; 10 s, texts and calls), so that a try which is past
 * it is over for certain: its process died, or its connection was cut.
 */
export const SENDING_DEADLINE = 20 * SECOND;
