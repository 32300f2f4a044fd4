import { compilePath, findRoute, matchPath } from './route-match.ts';

const match = (path: string, address: string) => matchPath(compilePath(path), address);

describe('routes by kinds of keys', () => {
  it.each([
    ['/{project}', '/P-3', { project: 'P-3', scope: 'P-3' }],
    ['/{scope}/{risk}', '/p-3/r-1', { scope: 'P-3', project: 'P-3', risk: 'P-3/R-1' }],
    ['/{scope}/risks', '/PG-1/risks', { scope: 'PG-1', programme: 'PG-1' }],
    ['/{project}/{stage}/gate', '/P-5/S-2/gate', { project: 'P-5', scope: 'P-5', stage: 'P-5/S-2' }],
    ['/{benefit}', '/B-1', { benefit: 'B-1' }],
    ['/knowledge/:slug', '/knowledge/gute%20Praxis', { slug: 'gute Praxis' }],
  ])('%s matches %s', (path, address, keys) => {
    expect(match(path, address)).toEqual(keys);
  });

  it.each([
    ['/{project}', '/PG-1'],
    ['/{project}', '/P-3/risks'],
    ['/{scope}', '/B-1'],
    ['/{scope}/{risk}', '/P-3/D-1'],
    ['/{programme}/{tranche}', '/PG-1/T-x'],
  ])('%s does not match %s', (path, address) => {
    expect(match(path, address)).toBeUndefined();
  });

  it('takes the first route that fits', () => {
    const routes = ['/{scope}/risks', '/{scope}/:other'].map((path) => ({ path, pattern: compilePath(path) }));
    expect(findRoute(routes, '/P-3/risks')?.route.path).toBe('/{scope}/risks');
    expect(findRoute(routes, '/nowhere')).toBeUndefined();
  });

  it('refuses a kind that nobody knows', () => {
    expect(() => compilePath('/{riks}')).toThrow('riks');
  });
});
