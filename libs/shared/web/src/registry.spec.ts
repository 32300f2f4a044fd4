import { createRegistry } from './registry.tsx';
import type { CapabilityRoutes } from './routes.ts';

const page = () => Promise.resolve({ default: () => null });
const capability = (name: string, paths: string[], more: Partial<CapabilityRoutes> = {}): CapabilityRoutes => ({ name, paths: paths.map((path) => ({ path, page })), ...more });
const label = { de: 'x', en: 'x' };

describe('registry of the capabilities', () => {
  it('asks precise addresses first, in whatever order they were named', () => {
    const { pages } = createRegistry([capability('a', ['/{scope}/:other', '/{scope}/{risk}', '/{scope}/risks', '/']), capability('b', ['/{scope}/{risk}/edit'])]);
    const order = pages.map((each) => each.path);
    expect(order.indexOf('/{scope}/risks')).toBeLessThan(order.indexOf('/{scope}/{risk}'));
    expect(order.indexOf('/{scope}/{risk}')).toBeLessThan(order.indexOf('/{scope}/:other'));
  });

  it('finds the address of a key, and falls back to the key itself', () => {
    const registry = createRegistry([capability('risks', [], { pageForKey: (key) => (key.includes('/R-') ? `/${key}` : undefined) }), capability('gates', [], { pageForKey: (key) => (key.includes('/S-') ? `/${key}/gate` : undefined) })]);
    expect([registry.addressOf('P-5/S-2'), registry.addressOf('P-3/R-1'), registry.addressOf('B-1')]).toEqual(['/P-5/S-2/gate', '/P-3/R-1', '/B-1']);
  });

  it('places a page without a scope under the navigation of its capability', () => {
    const registry = createRegistry([
      capability('benefits', ['/benefits', '/{benefit}', '/{scope}/benefits'], { navigation: [{ to: '/benefits', label, order: 20, icon: 'benefits' }] }),
      capability('finance', ['/{scope}/money']),
    ]);
    expect([registry.sectionOf('/B-1')?.to, registry.sectionOf('/b-1')?.to, registry.sectionOf('/P-3/money')?.to, registry.sectionOf('/nowhere')?.to]).toEqual(['/benefits', '/benefits', undefined, undefined]);
  });

  it('keeps navigation and tabs in the order that they ask for', () => {
    const tab = (scope: 'project' | 'programme', path: string, order: number) => ({ scope, path, label, order });
    const registry = createRegistry([
      capability('b', [], { navigation: [{ to: '/b', label, order: 20, icon: 'benefits' }], tabs: [tab('project', 'risks', 30), tab('programme', 'map', 5)] }),
      capability('a', [], { navigation: [{ to: '/', label, order: 10, icon: 'home' }], tabs: [tab('project', '', 10)] }),
    ]);
    expect(registry.navigation.map((entry) => entry.to)).toEqual(['/', '/b']);
    expect(registry.tabs('project').map((each) => each.path)).toEqual(['', 'risks']);
  });
});
