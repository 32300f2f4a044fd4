/** Fills the demo town into a database without any organisation. */
export async function fillDemo(_databaseUrl: string, _tell: (line: string) => void): Promise<void> {}
