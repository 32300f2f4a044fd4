export { exposureByCurrency, type CurrencyExposure } from '@tranche/risks/domain/risk-exposure.ts';
export { HandOverRisk } from './hand-over-risk.use-case.ts';
export { RiskOverviewReader } from './risk-overview.reader.ts';
export { RaiseRisk } from './raise-risk.use-case.ts';
export { RiskTolerance, type ReadRiskTolerance } from './risk-tolerance.ts';
export { RiskReader, type RiskRow } from './risk.reader.ts';
export { RiskType } from './risk.type.ts';
