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
