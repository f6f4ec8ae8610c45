import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Clock } from '../../../kernel/clock.js';
import { occurredWords } from '../words/occurred-words.js';
import { actionsOf, gatesOf, levelsOf } from './incident-gates.js';
import { IncidentHeads } from './incident-heads.service.js';
import type { IncidentView } from './incident.view.js';
import { ReadIncidentWords } from './read-incident-words.service.js';
import { ReadResponse } from './read-response.service.js';
import { ReadTimeline } from './read-timeline.service.js';
import { ReadTaskRows } from '../tasks/read-task-rows.service.js';

/** Everything about one incident that a coordinator acts on. */
@Injectable()
export class ReadIncidentService {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly response: ReadResponse,
    private readonly words: ReadIncidentWords,
    private readonly timeline: ReadTimeline,
    private readonly tasks: ReadTaskRows,
    private readonly clock: Clock,
  ) {}

  /** The caller has been let in to this incident. 404 when there is none. */
  async read(ref: string, caller: Principal, before: number | null): Promise<IncidentView> {
    const now = this.clock.now();
    const { incident, head } = await this.heads.find(ref);
    const [response, words, timeline, same, assignee, tasks] = await Promise.all([
      this.response.read(incident),
      this.words.read(incident, caller.personId),
      this.timeline.read(incident.id, before),
      this.heads.same(incident),
      this.timeline.assignee(incident.assigneeId, caller.personId),
      this.tasks.ofIncident(incident.id, caller.personId),
    ]);
    return {
      now,
      head,
      createdAt: incident.createdAt,
      occurred: occurredWords(incident, now),
      assignee,
      gates: gatesOf(incident),
      levels: levelsOf(incident),
      same,
      tasks: { open: tasks.open, all: tasks.open.length + tasks.ended.length },
      actions: actionsOf(incident, caller.personId),
      again: null,
      ...response,
      ...words,
      ...timeline,
    };
  }
}
