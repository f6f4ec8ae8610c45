import { SECOND } from '../kernel/clock.js';

/**
 * How long a try may be under way. Longer than the slowest provider answer (20 s, e-mail), so that a try which is past
 * it is over for certain: its process died, or its connection was cut.
 */
export const SENDING_DEADLINE = 30 * SECOND;
