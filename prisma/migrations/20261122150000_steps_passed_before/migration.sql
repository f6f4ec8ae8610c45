-- Runs that began before "passed" was there have it empty, and what a passed step wanted would be asked of them. The log knows
-- which steps of the round were passed; it is read once. Not of runs that were stopped: nothing is decided about them any
-- more. What stands there already stays, should a process be passing a step at this moment.
UPDATE "run"
   SET "passed" = ARRAY(SELECT unnest("run"."passed") UNION SELECT unnest("known"."steps") ORDER BY 1)
  FROM (SELECT "data"->>'runId' AS "run_id", ("data"->>'round')::int AS "round",
               array_agg(DISTINCT ("data"->>'step')::int) AS "steps"
          FROM "journal_entry"
         WHERE "kind" = 'run.step_passed'
         GROUP BY 1, 2) AS "known"
 WHERE "known"."run_id" = "run"."id"::text
   AND "known"."round" = "run"."round"
   AND "run"."state" <> 'stopped'
   AND NOT COALESCE("run"."passed", '{}') @> "known"."steps";
