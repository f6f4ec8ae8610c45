-- As before, but a further report of the same event counts too, though it opened an incident of its own.
CREATE OR REPLACE FUNCTION paging_held_until(of_incident uuid, of_run uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT m.until
    FROM incident i
    JOIN region_maintenance m ON m.region_code = i.region_code
    JOIN run r ON r.id = of_run
   WHERE i.id = of_incident
     AND (r.trigger = 'verified'
          OR r.trigger = 'reported'
             AND NOT EXISTS (SELECT 1 FROM report p
                              WHERE (p.incident_id = i.id
                                     OR p.incident_id IN (SELECT d.id FROM incident d
                                                           WHERE d.possible_duplicate_of_id = i.id))
                                AND (NOT p.others_at_risk <@ ARRAY['none_known']
                                     OR p.urgent_needs && ARRAY['immediate_danger_inside', 'reporter_in_crisis'])))
$$;
