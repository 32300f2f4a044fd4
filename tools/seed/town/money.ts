import type { CostCategory } from '@tranche/finance/domain/cost-item.ts';

/** Money of the double budget 2026/2027 and of the years before and after, EUR by project and fiscal year. */
export const allocations: readonly (readonly [project: string, year: number, amount: number, released: boolean])[] = [
  ['P-1', 2025, 110000, true], ['P-1', 2026, 70000, true],
  ['P-2', 2026, 300000, true], ['P-2', 2027, 120000, true],
  ['P-3', 2026, 350000, true], ['P-3', 2027, 30000, true],
  ['P-4', 2026, 240000, true],
  ['P-5', 2026, 60000, true], ['P-5', 2027, 90000, true],
  ['P-6', 2026, 490000, true],
  ['P-7', 2026, 60000, true], ['P-7', 2027, 1200000, false], ['P-7', 2028, 1140000, false],
  ['P-8', 2026, 140000, true], ['P-8', 2027, 70000, true],
  ['P-9', 2025, 60000, true], ['P-9', 2026, 35000, true],
  ['P-10', 2026, 250000, true], ['P-10', 2027, 60000, true],
  ['P-11', 2026, 145000, true], ['P-11', 2027, 15000, true],
  ['P-12', 2026, 220000, true],
  ['P-13', 2026, 270000, true], ['P-13', 2027, 210000, true],
];

/** What was booked each month from `from` on, EUR by category; on the last working day, or on the day on which the stage ended. */
export interface MonthlyCost {
  readonly stage: string;
  readonly from: string;
  readonly lastOn?: string;
  readonly costs: Readonly<Partial<Record<CostCategory, readonly number[]>>>;
}

export const monthlyCosts: readonly MonthlyCost[] = [
  { stage: 'P-1/S-2', from: '2026-03', lastOn: '2026-03-20', costs: { services: [9000], staffInternal: [5000] } },
  { stage: 'P-2/S-1', from: '2026-03', lastOn: '2026-04-24', costs: { staffInternal: [8000, 10000], services: [8000, 12000] } },
  { stage: 'P-2/S-2', from: '2026-05', costs: { staffExternal: [16000, 20000, 22000, 20000, 22000], licences: [12000, 0, 8000], staffInternal: [8000, 8000, 8000, 8000, 8000] } },
  { stage: 'P-3/S-1', from: '2026-03', lastOn: '2026-04-24', costs: { staffExternal: [18000, 24000], staffInternal: [9000, 10500] } },
  { stage: 'P-3/S-2', from: '2026-05', costs: { staffExternal: [28000, 32000, 34000, 36000, 38000], services: [6000, 6000, 7000, 8000, 10000], staffInternal: [6000, 6000, 6000, 6000, 6000] } },
  { stage: 'P-4/S-1', from: '2026-03', lastOn: '2026-05-08', costs: { staffInternal: [5000, 8000, 3000], services: [5000, 7000, 3000] } },
  { stage: 'P-4/S-2', from: '2026-05', costs: { staffExternal: [8000, 14000, 15000, 15000, 16000], services: [4000, 4000, 4000, 4000, 4000], licences: [0, 12000] } },
  { stage: 'P-5/S-1', from: '2026-06', lastOn: '2026-09-16', costs: { staffInternal: [1000, 3000, 3000, 1500], services: [0, 1500, 2000] } },
  { stage: 'P-6/S-1', from: '2026-03', lastOn: '2026-03-27', costs: { staffInternal: [12900], services: [17000] } },
  { stage: 'P-6/S-2', from: '2026-04', lastOn: '2026-07-03', costs: { staffExternal: [26000, 30000, 30000, 6000], licences: [28000], staffInternal: [9000, 10000, 10000, 2100], hardware: [0, 7000] } },
  { stage: 'P-6/S-3', from: '2026-07', costs: { staffExternal: [22000, 26000, 24000], staffInternal: [8000, 9000, 8000], services: [6000, 7000, 7000] } },
  { stage: 'P-7', from: '2026-07', costs: { staffInternal: [6000, 6000, 6000] } },
  { stage: 'P-8/S-1', from: '2026-03', costs: { staffInternal: [6000, 6000, 6000, 6000, 6000, 6000, 6000], operation: [4000, 4000, 4000, 4500, 4500, 4500, 4500] } },
  { stage: 'P-9/S-2', from: '2026-03', lastOn: '2026-03-13', costs: { services: [11600] } },
  { stage: 'P-10/S-1', from: '2026-03', lastOn: '2026-04-17', costs: { staffInternal: [6000, 7500], services: [7000, 8000] } },
  { stage: 'P-10/S-2', from: '2026-05', lastOn: '2026-06-19', costs: { hardware: [18000], staffExternal: [8000, 9500], services: [4000, 6000] } },
  { stage: 'P-11/S-1', from: '2026-03', lastOn: '2026-04-17', costs: { staffInternal: [4500, 5500], services: [4000, 5000] } },
  { stage: 'P-11/S-2', from: '2026-05', costs: { staffExternal: [6000, 7000, 7000, 7000, 7000], services: [4000, 4000, 4000, 4000, 4000], licences: [5000], staffInternal: [2000, 2000, 2000, 2000, 2000] } },
  { stage: 'P-12/S-2', from: '2026-04', lastOn: '2026-07-17', costs: { hardware: [30000, 10000], services: [6000, 7000, 7000, 6000], staffExternal: [3000, 4000, 4000, 3000] } },
  { stage: 'P-13/S-1', from: '2026-03', lastOn: '2026-05-08', costs: { services: [10000, 12000, 5000], staffInternal: [5000, 6000, 4000] } },
  { stage: 'P-13/S-2', from: '2026-05', costs: { services: [6000, 18000, 20000, 22000, 20000], staffInternal: [2400, 2400, 2400, 2400, 2400] } },
];

/** What stages had cost before the town took up Tranche: booked on the first days, for the day on which it was spent. */
export const earlierCosts: readonly (readonly [stage: string, category: CostCategory, amount: number, spentOn: string])[] = [
  ['P-1/S-1', 'staffInternal', 18400, '2025-08-29'],
  ['P-1/S-2', 'staffExternal', 88000, '2025-12-30'],
  ['P-1/S-2', 'licences', 52000, '2026-02-27'],
  ['P-8/S-1', 'hardware', 24000, '2026-02-27'],
  ['P-9/S-1', 'staffInternal', 9600, '2025-09-12'],
  ['P-9/S-2', 'staffExternal', 48000, '2025-12-30'],
  ['P-9/S-2', 'licences', 22000, '2026-02-27'],
  ['P-12/S-1', 'services', 14000, '2026-02-27'],
];

/** One more booking of a stage that ended in between. */
export const singleCosts: readonly (readonly [stage: string, category: CostCategory, amount: number, on: string])[] = [['P-12/S-1', 'services', 7000, '2026-04-10']];

/** Contracts that bind money of later months: due day and what for. */
export const commitments: readonly (readonly [stage: string, category: CostCategory, amount: number, due: string, on: string, note: string])[] = [
  ['P-13/S-2', 'services', 72000, '2026-11-30', '2026-06-12', 'Tiefbauvertrag Schulen 1 bis 3, Schlussrate'],
  ['P-6/S-3', 'licences', 46000, '2026-10-30', '2026-07-15', 'Lizenzen der E-Akte für alle Teams'],
  ['P-2/S-2', 'services', 38000, '2026-12-15', '2026-06-18', 'Pflegevertrag des Fachverfahrens'],
  ['P-8/S-1', 'operation', 18000, '2027-01-29', '2026-05-20', 'Wartungsvertrag der Scanner'],
];
