import { registerScope } from '@tranche/organisation/api/offers.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { firstDay } from './organisation.ts';
import { act, type Act } from './town.ts';
export const scopesArise: readonly Act[] = [
  act(firstDay, 'pfo', async (town) => {
    for (const [kind, key, titleDe, parent] of [['portfolio', 'PF-1', 'Digitale Stadt 2028', null], ['programme', 'PG-1', 'Digitale Bürgerdienste', 'PF-1'], ['programme', 'PG-2', 'Digitale Verwaltungsarbeit', 'PF-1'], ['programme', 'PG-3', 'Daten und Netze', 'PF-1']] as const)
      await town.write('scope', async (work) => { const id = newId(work.now); await registerScope(work, { id, kind, titleDe, parentId: parent ? town.id(parent) : null, from: day(firstDay) }); town.call(key, id); });
  }),
];
