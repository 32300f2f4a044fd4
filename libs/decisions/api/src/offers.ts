export { DecisionOffer } from './decision.offer.ts';
export type { DecisionRequest } from './open-decision-for.ts';
export { DecisionSubjects, type DecisionSubject, type SubjectDecision } from './decision-subject.ts';
export { DecisionReader, type DecisionRow } from './decision.reader.ts';
export { DecisionPayload, DecisionType } from './decision.type.ts';
export { ActionType } from './action.type.ts';
export { ActionReader, type ActionRow } from './action.reader.ts';
export { CreateAction } from './create-action.use-case.ts';
