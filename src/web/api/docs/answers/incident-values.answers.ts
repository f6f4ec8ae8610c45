import { z } from 'zod';
import { RUN_STATES } from '../../../../escalation/decide-escalation.js';
import { TRIGGERS } from '../../../../escalation/route.js';
import { ALERT_STATUSES, ANSWERS } from '../../../../escalation/standing.js';
import {
  ALERT_LEVELS,
  INCIDENT_STATUSES,
  NAMING_STATUSES,
  NOK_STATUSES,
  PUBLIC_STATES,
  VERIFICATION_METHODS,
  VERIFICATION_STATUSES,
} from '../../../../incident/incident-values.js';
import {
  CHILDREN_AFFECTED,
  DIRECTNESS,
  KEEPING_CONSENTS,
  OTHERS_AT_RISK,
  RELATIONSHIPS,
  REPORT_CHANNELS,
  TIME_PRECISIONS,
  TOPICS,
  URGENT_NEEDS,
} from '../../../../intake/report-values.js';

/** The values that the world sees, by the names that the document gives them. */
export const incidentStatus = z.enum(INCIDENT_STATUSES).meta({ id: 'IncidentStatus' });
export const verificationStatus = z.enum(VERIFICATION_STATUSES).meta({ id: 'VerificationStatus' });
export const verificationMethod = z.enum(VERIFICATION_METHODS).meta({ id: 'VerificationMethod' });
export const nokStatus = z.enum(NOK_STATUSES).meta({ id: 'NokStatus' });
export const namingStatus = z.enum(NAMING_STATUSES).meta({ id: 'NamingStatus' });
export const publicState = z.enum(PUBLIC_STATES).meta({ id: 'PublicState' });
export const alertLevel = z.enum(ALERT_LEVELS).meta({ id: 'AlertLevel' });
export const alertStatus = z.enum(ALERT_STATUSES).meta({ id: 'AlertStatus' });
export const answerGiven = z.enum(ANSWERS).meta({ id: 'Answer' });
export const runState = z.enum(RUN_STATES).meta({ id: 'RunState' });
export const trigger = z.enum(TRIGGERS).meta({ id: 'Trigger' });
export const topic = z.enum(TOPICS).meta({ id: 'Topic' });
export const relationship = z.enum(RELATIONSHIPS).meta({ id: 'Relationship' });
export const directness = z.enum(DIRECTNESS).meta({ id: 'Directness' });
export const childrenAffected = z.enum(CHILDREN_AFFECTED).meta({ id: 'ChildrenAffected' });
export const otherAtRisk = z.enum(OTHERS_AT_RISK).meta({ id: 'OtherAtRisk' });
export const urgentNeed = z.enum(URGENT_NEEDS).meta({ id: 'UrgentNeed' });
export const reportChannel = z.enum(REPORT_CHANNELS).meta({ id: 'ReportChannel' });
export const keepingConsent = z.enum(KEEPING_CONSENTS).meta({
  id: 'KeepingConsent',
  description: 'Said when the report was taken down: they agreed, or could not be asked.',
});
export const timePrecision = z.enum(TIME_PRECISIONS).meta({ id: 'TimePrecision' });
