import { policy, wholeOrganisation } from '@tranche/shared/api/policy.ts';

/** An import makes portfolios, programmes and projects at once, which only the portfolio office may (domain.md 4). */
export const importPolicy = policy({ name: 'import.write', who: ['portfolioOffice'], target: wholeOrganisation });
/** The administration looks after what runs in the system; it changes no content, so it may look and no more (domain.md 4, SD6). */
export const readImports = policy({ name: 'import.read', who: ['portfolioOffice', 'admin'], target: wholeOrganisation });
/** Where records came from, and figures over them, are as open as the records themselves. */
export const readPublications = policy({ name: 'publication.read', who: 'member', target: wholeOrganisation });
