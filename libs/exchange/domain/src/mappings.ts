import nycAllProjects from './mappings/nyc-all-projects.json' with { type: 'json' };
import nycProjects from './mappings/nyc-projects.json' with { type: 'json' };
import ukGmpp2015 from './mappings/uk-gmpp-2015.json' with { type: 'json' };
import ukGmpp2019 from './mappings/uk-gmpp-2019.json' with { type: 'json' };
import ukGmpp2020 from './mappings/uk-gmpp-2020.json' with { type: 'json' };
import ukGmpp2022 from './mappings/uk-gmpp-2022.json' with { type: 'json' };
import ukGmpp2023 from './mappings/uk-gmpp-2023.json' with { type: 'json' };
import { mappingSchema, type Mapping } from './mapping.ts';

/** The publications that can be imported without telling what each column means. */
export const mappings: readonly Mapping[] = [ukGmpp2015, ukGmpp2019, ukGmpp2020, ukGmpp2022, ukGmpp2023, nycProjects, nycAllProjects].map((each) => mappingSchema.parse(each));

export function mappingById(id: string): Mapping | undefined {
  return mappings.find((each) => each.id === id);
}
