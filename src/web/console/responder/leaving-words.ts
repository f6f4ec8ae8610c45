import { KEPT_DAYS } from '../../../safekeeping/data-map/kept-for.js';
import { counted, listWords } from '../words/time-words.js';
import type { LeavingView } from './leaving.view.js';

/** What follows when somebody leaves, sentence by sentence. */
export function leavingWords({ waiting, rotas, policies, hasAccount }: LeavingView): readonly string[] {
  return [
    'Nobody asks them any more, and what waits to be sent to them is not sent.',
    ...(waiting > 0
      ? [`${counted(waiting, 'alert waits', 'alerts wait')} for their answer: the next person is asked instead.`]
      : []),
    ...(rotas.length > 0
      ? [`They stand in ${listWords(rotas)}: their turns there reach nobody until somebody changes the rota.`]
      : []),
    ...(policies.length > 0 ? [`${listWords(policies)} names them: that step then reaches nobody.`] : []),
    ...(hasAccount ? ['Their account stays. An admin can switch it off.'] : []),
    `Their numbers and wishes are kept for ${String(KEPT_DAYS.leftResponder)} days, in case they come back, and are then deleted. The name stays as long as the incidents they helped with.`,
  ];
}

/** Why somebody cannot be taken out now; null: nothing is in the way. */
export function removalObstacle({ rotas, policies }: Pick<LeavingView, 'rotas' | 'policies'>): string | null {
  const named = [...rotas, ...policies];
  return named.length === 0 ? null : `Take them out of ${listWords(named)} first.`;
}
