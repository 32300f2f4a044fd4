export const ranks: Readonly<Record<string, number>>;
export const imports: Readonly<Record<string, readonly string[]>>;
export function picture(): string;
export function forbiddenImports(capability: string, layer: string): readonly { regex: string; message: string }[];
