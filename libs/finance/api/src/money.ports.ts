import { Injectable } from '@nestjs/common';
import type { ExpectedCost } from '@tranche/finance/domain/expected-cost.ts';
import type { Row } from '@tranche/shared/api/database.ts';
import type { Day } from '@tranche/shared/domain/day.ts';

/** The rest of the forecast of one project on a day; `hidden` when the viewer may not read the project, `groupId` is its parent. */
export interface ExpectedRow extends Row, ExpectedCost {
  readonly groupId: string;
  readonly currency: string;
  readonly hidden: boolean;
}

/** What the money needs from higher ranks; set at start. */
@Injectable()
export class MoneyPorts {
  /** What projects below a scope that have booked no forecast themselves are expected to spend from a day on. */
  expectedCosts: (scopeId: string, today: Day, hidden: readonly string[]) => Promise<readonly ExpectedRow[]> = async () => [];
}
