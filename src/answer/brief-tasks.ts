import type { TaskView } from '../incident/tasks/task-view.js';
import type { BriefTask } from './brief-view.js';

/**
 * What those who help can do now. Only tasks of the network's list that are meant for them, and that nothing holds: what
 * waits for the family or for a second look is not theirs to see.
 */
export function briefTasks(tasks: readonly TaskView[]): readonly BriefTask[] {
  return tasks.flatMap(({ task, template, gate }) => {
    if (template?.forResponders !== true || task.status !== 'open' || gate.state === 'shut') return [];
    return [{ title: template.title, titles: template.titles }];
  });
}
