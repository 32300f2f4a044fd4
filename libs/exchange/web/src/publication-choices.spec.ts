import { comparableWith, groupingsOf, measuresOf } from './publication-choices.ts';

const capital = { source: 'nyc-projects', attributes: ['borough', 'category', 'delayReason', 'originalBudget'] };
const major = (year: number) => ({ source: `uk-gmpp-${year}`, attributes: [] });
const unknown = { source: 'elsewhere', attributes: ['category'] };

describe('figures of a publication that can be asked for', () => {
  it('gathers by department, confidence and the texts that projects share', () => {
    expect(groupingsOf(capital)).toEqual(['programme', 'deliveryConfidence', 'category', 'borough']);
  });

  it('adds the money that the publication has', () => {
    expect(measuresOf(capital)).toEqual(['budget', 'costs', 'originalBudget']);
  });

  it('adds published benefits where there are some', () => {
    expect(measuresOf(major(2023))).toEqual(['budget', 'benefits']);
  });

  it('offers what every project has where the publication is unknown', () => {
    expect([groupingsOf(unknown), measuresOf(unknown)]).toEqual([['programme', 'deliveryConfidence'], ['budget']]);
  });

  it('compares the publications of one publisher only', () => {
    const [earlier, later] = [major(2022), major(2023)];
    expect(comparableWith(later, [earlier, later, capital, unknown])).toEqual([earlier]);
    expect(comparableWith(unknown, [unknown, { ...unknown }])).toEqual([]);
  });
});
