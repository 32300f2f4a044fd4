import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { example } from '@tranche/shared/testing/examples.ts';

describe('scope tree', () => {
  let test: TestApp;
  let portfolio: TestPerson;
  let first: TestPerson;
  let second: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    portfolio = await test.aScope('portfolio', 'Portfolio', null, day('2020-01-01'));
    first = await test.aScope('programme', 'Erstes Programm', portfolio.id, day('2020-01-01'));
    second = await test.aScope('programme', 'Zweites Programm', portfolio.id, day('2020-01-01'));
  });
  afterAll(() => test.stop());

  const ancestors = async (id: string, on: string) => {
    const rows = await test.db.system<{ key: string }>('select s.key from scope_ancestor a join scope s on s.id = a.ancestor_id where a.descendant_id = $1 and a.valid @> $2::date order by a.depth', [id, on]);
    return rows.map((row) => row.key);
  };

  it('knows all above a project on each day, also after a move, whose history stays', async () => {
    const { inputs } = example<{ membership: { validFrom: string; programme: string }[] }, unknown>('project-move-history');
    const project = await test.aScope('project', 'Projekt', first.id, day(inputs.membership[0]!.validFrom));
    await test.moveTo(project.id, second.id, day(inputs.membership[1]!.validFrom));
    expect(await ancestors(project.id, inputs.membership[0]!.validFrom)).toEqual([project.key, first.key, portfolio.key]);
    expect(await ancestors(project.id, '2026-06-30')).toEqual([project.key, first.key, portfolio.key]);
    expect(await ancestors(project.id, inputs.membership[1]!.validFrom)).toEqual([project.key, second.key, portfolio.key]);
  });

  it('follows when a programme changes its place, for all that lies below it', async () => {
    const other = await test.aScope('portfolio', 'Anderes Portfolio', null, day('2020-01-01'));
    const project = await test.aScope('project', 'Tief', first.id, day('2025-01-01'));
    await test.moveTo(first.id, other.id, day('2026-05-01'));
    expect(await ancestors(project.id, '2026-04-30')).toEqual([project.key, first.key, portfolio.key]);
    expect(await ancestors(project.id, '2026-05-01')).toEqual([project.key, first.key, other.key]);
  });

  it('has one parent on each day, whatever a program forgets', async () => {
    const project = await test.aScope('project', 'Doppelt', first.id, day('2025-01-01'));
    await expect(test.db.system("insert into membership (id, org_id, child_id, parent_id, valid) select gen_random_uuid(), org_id, $1, $2, '[2026-01-01,2026-02-01)' from scope where id = $1", [project.id, second.id])).rejects.toThrow('exclusion constraint');
  });
});
