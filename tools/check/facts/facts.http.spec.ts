import path from 'node:path';
import { TestApp } from '@tranche/api/testing/test-app.ts';
import { askAll, factsIn, type Verdict } from './answers.ts';
import { importAll } from './sources.ts';

describe('the facts about public data', () => {
  let test: TestApp;
  let verdicts: readonly Verdict[];
  const seconds: Record<string, number> = {};

  beforeAll(async () => {
    test = await TestApp.start();
    let started = performance.now();
    const sources = await importAll(test.at(''), path.resolve(import.meta.dirname, '../../seed/data'), (line) => {
      seconds[line.split(':')[0]!] = (performance.now() - started) / 1000;
      started = performance.now();
    });
    verdicts = await askAll(factsIn(path.resolve(import.meta.dirname, 'facts.json')), sources);
  }, 300_000);
  afterAll(() => test.stop());

  it('come out equal through the queries of the product, for every data set that can be imported', () => {
    const wrong = verdicts.filter((each) => each.verdict === 'different').map(({ fact, got }) => ({ id: fact.id, expected: fact.answer, got }));
    expect(wrong).toEqual([]);
    expect(verdicts.filter((each) => each.verdict === 'equal').map((each) => each.fact.dataset)).toHaveLength(41);
  });

  it('name the data sets that no import reads yet', () => {
    const open = new Set(verdicts.filter((each) => each.verdict === 'notAskable').map((each) => each.fact.dataset));
    expect([...open].sort()).toEqual(['cisa-kev', 'dns-benefits', 'govuk-adr', 'k8s-keps', 'knapsack', 'mspdi', 'rcpsp', 'us-hhs-it']);
  });

  it('need less than a minute for 5,200 projects', () => {
    expect(seconds['nyc-capital/all-projects.csv']).toBeLessThan(60);
    if (process.env['TRANCHE_TIMES']) console.log(JSON.stringify(seconds));
  });
});
