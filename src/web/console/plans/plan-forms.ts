import { z } from 'zod';

/** A form of which only the fields are known by name: every press sends the whole of it. */
export const anyForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type AnyForm = z.output<typeof anyForm>;

const number = z.coerce.number().int().min(1).optional().catch(undefined);

export const policiesQuery = z.object({ after: z.uuid().optional().catch(undefined) });
export type PoliciesQuery = z.output<typeof policiesQuery>;

export const newPolicyQuery = z.object({ from: z.string().max(32).optional().catch(undefined) });
export type NewPolicyQuery = z.output<typeof newPolicyQuery>;

/** An earlier version to begin with. */
export const policyQuery = z.object({ again: number });
export type PolicyQuery = z.output<typeof policyQuery>;

export const versionsQuery = z.object({ from: number, to: number });
export type VersionsQuery = z.output<typeof versionsQuery>;

const page = z.coerce.number().int().min(1).max(1_000).catch(1);
export const routesQuery = z.object({ page: page.default(1) });
export type RoutesQuery = z.output<typeof routesQuery>;

const ids = z
  .string({ error: 'Open the list of routes and press there.' })
  .max(8_000, { error: 'Open the list of routes and press there.' })
  .transform((text) => text.split(' '));
export const orderForm = z.object({ was: ids, order: ids, do: z.string().max(64).default(''), page: page.default(1) });
export type OrderForm = z.output<typeof orderForm>;
