import { z } from 'zod';

export const drillBody = z.strictObject({
  regionCode: z.string({ error: 'Give the code of a region, like wales.' }).trim().min(1).max(64),
});
export type DrillBody = z.output<typeof drillBody>;
