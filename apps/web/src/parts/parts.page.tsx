import { Page } from '@tranche/shared/web/page.tsx';
import { Zones } from '@tranche/shared/web/zones.tsx';
import { ActingParts } from './acting-parts.tsx';
import { FormParts } from './form-parts.tsx';
import { RegisterParts } from './register-parts.tsx';
import { StatusParts } from './status-parts.tsx';
import { TextParts } from './text-parts.tsx';

/** Every shared part in its states: for looking at, for axe and for screenshots. The examples are data, not texts of the product. */
export default function PartsPage() {
  return (
    <Page title="Parts" context="Tranche">
      <Zones>
        <StatusParts />
        <TextParts />
        <ActingParts />
        <FormParts />
        <RegisterParts />
      </Zones>
    </Page>
  );
}
