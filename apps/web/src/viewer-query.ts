import { isDay, type Day } from '@tranche/shared/domain/day.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import type { ViewerOfFrameQuery } from '@tranche/shared/web/gql/graphql.ts';
import type { Viewer } from '@tranche/shared/web/viewer.tsx';

export const viewerOfFrame = graphql(/* GraphQL */ `
  query ViewerOfFrame {
    viewer {
      personId
      language
      today
      timeZone
      currency
      demo
      organisation { text language }
      person { id key displayName }
      roles { role scope { key } }
    }
  }
`);

function dayFrom(text: string): Day {
  if (!isDay(text)) throw new Error(`The server said that today is ${text}`);
  return text;
}

/** The viewer as the screens use it; null when nobody is signed in. */
export function viewerFrom({ viewer }: ViewerOfFrameQuery): Viewer | null {
  if (!viewer) return null;
  const roles = viewer.roles.map(({ role, scope }) => ({ role, scopeKey: scope?.key ?? null }));
  return {
    id: viewer.personId,
    key: viewer.person?.key ?? '',
    name: viewer.person?.displayName ?? '–',
    language: viewer.language === 'en' ? 'en' : 'de',
    today: dayFrom(viewer.today),
    organisation: { name: viewer.organisation.text, currency: viewer.currency, zone: viewer.timeZone },
    roles,
    demo: viewer.demo,
    administration: roles.some(({ role }) => role === 'admin' || role === 'portfolioOffice'),
  };
}
