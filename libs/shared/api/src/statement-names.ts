/** Ids of hidden scopes stand in the text: such a statement is one person's and is not worth keeping. */
const ofOnePerson = /'[0-9a-f]{8}-[0-9a-f]{4}-/;
const mostNames = 500;

/**
 * Names under which connections keep statements parsed and planned. Planning a list costs as much as reading it. A text
 * may name today, so yesterday's names must not stay for ever: they are forgotten here when there are too many, and by
 * the database when the connection has reached its age.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private given = 0;

  /** The name of a text; undefined for one that is not to be kept. */
  of(sql: string): string | undefined {
    const known = this.names.get(sql);
    if (known !== undefined || ofOnePerson.test(sql)) return known;
    if (this.names.size === mostNames) this.names.clear();
    // Never the same name twice: a connection may still keep the old text under it.
    const name = `known_${++this.given}`;
    this.names.set(sql, name);
    return name;
  }

  /** The text with its name, as the driver wants it. */
  kept(text: string): { text: string; name?: string } {
    const name = this.of(text);
    return name === undefined ? { text } : { text, name };
  }
}

/** One for the process, since connections of all pools may keep the same statements. */
export const statementNames = new StatementNames();

/** Seconds after which a connection is replaced, and with it what it has kept. */
export const connectionAge = 1_800;
