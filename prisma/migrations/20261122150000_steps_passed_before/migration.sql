-- Runs that began before "passed" was there have it empty, and what a passed step wanted would be asked of them. The log knows
-- which steps of the round were passed. Not of runs that were stopped: nothing is decided about them any more. What stands
-- there already stays, should a process be passing a step at this moment.
UPDATE "run"
   SET "passed" = ARRAY(
         SELECT unnest("run"."passed")
          UNION
         SELECT ("entry"."data"->>'step')::int
           FROM "journal_entry" AS "entry"
          WHERE "entry"."kind" = 'run.step_passed'
            AND "entry"."data"->>'runId' = "run"."id"::text
            AND ("entry"."data"->>'round')::int = "run"."round"
          ORDER BY 1)
 WHERE "state" <> 'stopped'
   AND "id"::text IN (SELECT "data"->>'runId' FROM "journal_entry" WHERE "kind" = 'run.step_passed');
