import { HOUR, MINUTE } from '../kernel/clock.js';
import type { NewMessage } from './message.js';

/**
 * What goes first: the first pages of a new incident before everything else, then the digits that somebody waits for
 * at a page; notices about the rota, and drills, last.
 */
export const ORDER_CLASSES = ['page', 'code', 'later_step', 'reminder', 'stand_down', 'notice', 'drill'] as const;
export type OrderClass = (typeof ORDER_CLASSES)[number];

/** Messages of one class that are told apart by their turn; later ones share the last place. */
const TURNS = 250_000;

/**
 * Place in the queue, 1 first. Within a class incidents take turns: the first message of every incident goes before the
 * second of any, so that a thousand messages of one do not hold up the first of another.
 *
 * @param turn how many messages of the class wait for the same incident already; from 0.
 */
export function priorityOf(orderClass: OrderClass, turn: number): number {
  return 1 + ORDER_CLASSES.indexOf(orderClass) * TURNS + Math.min(Math.max(turn, 0), TURNS - 1);
}

/** How long six digits open something, as the text says; after it they are not sent any more either. */
export const CODE_LIVES = 15 * MINUTE;

/** How long after its time a message still makes sense. A page that is hours late only confuses. */
export function lifetimeOf({ orderClass, template }: Pick<NewMessage, 'orderClass' | 'template'>): number {
  // Asked for in the morning, it does not come in the evening.
  if (template === 'contact-check') return 2 * HOUR;
  // Somebody waits for it at a page.
  if (template === 'test') return CODE_LIVES;
  switch (orderClass) {
    case 'page':
    case 'later_step':
      return 2 * HOUR;
    case 'code':
      return CODE_LIVES;
    case 'reminder':
      return 30 * MINUTE;
    case 'stand_down':
    case 'notice':
      return 12 * HOUR;
    case 'drill':
      return HOUR;
  }
}
