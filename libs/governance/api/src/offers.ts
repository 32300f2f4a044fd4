export { driverOn, figuresType, ProjectFiguresReader, statusOn, type FiguresRow } from './project-figures.reader.ts';
export { DimensionStatusType, ProjectFiguresType } from './project-figures.type.ts';
export { DimensionEnum, RollupMethodEnum, StatusEnum } from './governance.enums.ts';
export { Rollups } from './rollup.reader.ts';
export { RollupType } from './rollup.type.ts';
