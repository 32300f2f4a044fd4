import { createContext, lazy, useContext, type ComponentType, type LazyExoticComponent, type ReactNode } from 'react';
import type { QuickEntry } from './quick-line.ts';
import { compilePath, findRoute, type RouteKeys } from './route-match.ts';
import type { AdministrationPlace, CapabilityRoutes, GlobalShortcut, NavigationEntry, ScopeFrame, ScopeKind, ScopeTab } from './routes.ts';

interface Loadable {
  readonly load: () => Promise<unknown>;
}

export interface RegisteredPage extends Loadable {
  readonly pattern: RegExp;
  readonly path: string;
  /** First place of its capability in the navigation. */
  readonly section: NavigationEntry | undefined;
  readonly Page: LazyExoticComponent<ComponentType>;
}

export interface RegisteredFrame extends Loadable {
  readonly Frame: LazyExoticComponent<ComponentType<{ scopeKey: string; children: ReactNode }>>;
}

/** All that the capabilities add to the frame, sorted once at the start. */
export interface Registry {
  readonly pages: readonly RegisteredPage[];
  readonly navigation: readonly NavigationEntry[];
  readonly administration: readonly AdministrationPlace[];
  readonly shortcuts: readonly GlobalShortcut[];
  readonly quickEntries: readonly QuickEntry[];
  readonly frames: Readonly<Partial<Record<ScopeKind, RegisteredFrame>>>;
  tabs(scope: ScopeKind): readonly ScopeTab[];
  addressOf(key: string): string;
  /** The place in the navigation that the page of an address belongs to. */
  sectionOf(address: string): NavigationEntry | undefined;
  /** Fetches the code of a page before it is opened (hover, focus). */
  preload(address: string): void;
}

function pagesOf(capabilities: readonly CapabilityRoutes[]): RegisteredPage[] {
  const pages = capabilities.flatMap(({ paths, navigation }) => paths.map(({ path, page }) => ({ path, section: navigation?.[0], pattern: compilePath(path), load: page, Page: lazy(page) })));
  // `/P-3/risks` before `/P-3/:anything`: fixed segments are more precise than keys, keys more than free text.
  const weight = (path: string) => path.split('/').reduce((sum, part) => sum * 3 + (part.startsWith(':') ? 2 : part.startsWith('{') ? 1 : 0), 0);
  return pages.sort((a, b) => weight(a.path) - weight(b.path));
}

function framesOf(frames: readonly ScopeFrame[]): Registry['frames'] {
  return Object.fromEntries(frames.map(({ scope, frame }) => [scope, { load: frame, Frame: lazy(frame) }]));
}

export function createRegistry(capabilities: readonly CapabilityRoutes[]): Registry {
  const pages = pagesOf(capabilities);
  const frames = framesOf(capabilities.flatMap((each) => each.frames ?? []));
  const tabs = capabilities.flatMap((each) => each.tabs ?? []).sort((a, b) => a.order - b.order);
  const finders = capabilities.flatMap((each) => (each.pageForKey ? [each.pageForKey] : []));
  return {
    pages,
    frames,
    navigation: capabilities.flatMap((each) => each.navigation ?? []).sort((a, b) => a.order - b.order),
    administration: capabilities.flatMap((each) => each.administration ?? []).sort((a, b) => a.order - b.order),
    shortcuts: capabilities.flatMap((each) => each.shortcuts ?? []),
    quickEntries: capabilities.flatMap((each) => each.quickEntries ?? []),
    tabs: (scope) => tabs.filter((tab) => tab.scope === scope),
    addressOf: (key) => finders.map((find) => find(key)).find((address) => address !== undefined) ?? `/${key}`,
    sectionOf: (address) => findRoute(pages, address)?.route.section,
    preload: (address) => void findRoute(pages, address.split('?', 1)[0] ?? '')?.route.load().catch(() => undefined),
  };
}

const Context = createContext<Registry>(createRegistry([]));
export const RegistryProvider = Context.Provider;

export function useRegistry(): Registry {
  return useContext(Context);
}

const Keys = createContext<RouteKeys>({});
export const RouteKeysProvider = Keys.Provider;

/** The whole keys in the address: `{ scope: 'P-3', project: 'P-3', risk: 'P-3/R-1' }`. */
export function useRouteKeys(): RouteKeys {
  return useContext(Keys);
}
