import { registers, type RegisterDescription, type RegisterField, type RegisterKind } from './register-fields.ts';
import { matching } from './text-cell.ts';

/** Which field each column of a file is taken for; null for columns that are not read. */
export interface ColumnGuess {
  readonly header: string;
  readonly field: RegisterField | null;
}

/** Columns of a register by their headers; a field is given once, to the first column that names it. */
export function guessColumns(register: RegisterDescription, header: readonly string[]): ColumnGuess[] {
  const given = new Set<string>();
  return header.map((name) => {
    const field = register.fields.find((each) => !given.has(each.name) && each.headers.some((known) => matching(known) === matching(name))) ?? null;
    if (field) given.add(field.name);
    return { header: name, field };
  });
}

/** The register that knows most of the columns; undefined when none knows its required ones. */
export function guessRegister(header: readonly string[]): RegisterKind | undefined {
  const scored = registers.map((register) => {
    const fields = guessColumns(register, header).flatMap((each) => (each.field ? [each.field.name] : []));
    const complete = register.fields.every((field) => !field.required || fields.includes(field.name));
    return { kind: register.kind, share: fields.length / header.length, complete };
  });
  return scored.filter((each) => each.complete && each.share > 0).sort((a, b) => b.share - a.share)[0]?.kind;
}
