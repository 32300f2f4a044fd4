// npm run bench -- --size S|M|L: ratios of the product to its limit, measured in the same run.
import os from 'node:os';
import { createDatabase, migrate } from '../../apps/api/src/migrate.ts';
import { build } from '../check/step.ts';
import { startPostgres, temporaryFolder } from '../dev/postgres.ts';
import { fill, sizes, type Size } from './data.ts';
import { closeConnections, closedLoop, post, quantile, type Measured } from './load.ts';
import { operations, type Operation } from './operations.ts';
import { startLimit, startProduct } from './servers.ts';

interface Line {
  readonly name: string;
  readonly goal: number;
  readonly limit: Measured;
  readonly product: Measured;
}

/** Short turns, so that other work on the machine disturbs both alike, and the quieter ones of both can be compared. */
const turns = { count: 40, requests: 15 };
const crowds = { count: 3, requests: 400, width: 16 };

async function measure(operation: Operation, limitPort: number, productPort: number, cookie: string): Promise<Line> {
  const limit = (n: number) => post({ port: limitPort, path: '/', headers: {} }, JSON.stringify({ name: operation.name, n }));
  const product = (n: number) => post({ port: productPort, path: '/graphql', headers: { cookie } }, JSON.stringify({ query: operation.product.query, variables: operation.product.variables(n) }));
  const [theirs, ours] = [JSON.parse(await limit(0)) as unknown, JSON.parse(await product(0)) as unknown];
  if (JSON.stringify(operation.facts(theirs)) !== JSON.stringify(operation.facts(ours))) throw new Error(`${operation.name}: limit and product answer differently.`);
  let n = 1;
  const once = async (send: (n: number) => Promise<unknown>, width: number, requests: number) => closedLoop(width, requests, () => send(n++));
  await once(limit, 4, 100);
  await once(product, 4, 100);
  const senders = [limit, product] as const;
  const alone: Measured[][] = [[], []];
  const crowd: Measured[][] = [[], []];
  for (let turn = 0; turn < turns.count; turn++) for (const [who, send] of senders.entries()) alone[who]?.push(await once(send, 1, turns.requests));
  for (let turn = 0; turn < crowds.count; turn++) for (const [who, send] of senders.entries()) crowd[who]?.push(await once(send, crowds.width, crowds.requests));
  const [first, second] = senders.map((_, who): Measured => ({
    p50: quantile((alone[who] ?? []).map((each) => each.p50), 0.25), p95: quantile((alone[who] ?? []).map((each) => each.p95), 0.5), perSecond: quantile((crowd[who] ?? []).map((each) => each.perSecond), 0.5),
  }));
  if (!first || !second) throw new Error('Nothing was measured.');
  return { name: operation.name, goal: operation.goal, limit: first, product: second };
}

async function run(url: string, size: Size): Promise<{ lines: Line[]; rest: number | undefined; busy: number | undefined }> {
  await createDatabase(url);
  await migrate(url);
  await fill(url, size);
  const product = await startProduct(url);
  const limit = await startLimit(url, operations);
  try {
    const rest = product.memory();
    const lines: Line[] = [];
    for (const operation of operations) lines.push(await measure(operation, limit.port, product.port, product.cookie));
    return { lines, rest, busy: product.memory() };
  } finally {
    closeConnections();
    await limit.stop();
    await product.stop();
  }
}

function print(size: Size, { lines, rest, busy }: Awaited<ReturnType<typeof run>>): void {
  const { projects, entries } = sizes[size];
  console.log(`\nSize ${size}: ${projects.toLocaleString('en')} projects, ${entries.toLocaleString('en')} register entries · ${os.cpus()[0]?.model ?? ''}, ${os.cpus().length} cores · Node ${process.versions.node}\n`);
  console.log('| Operation | limit p50 ms | product p50 ms | p95 ms | times the limit | goal | limit req/s | product req/s |\n|---|---|---|---|---|---|---|---|');
  for (const { name, goal, limit, product } of lines) {
    const ratio = product.p50 / limit.p50;
    console.log(`| ${name} | ${limit.p50.toFixed(2)} | ${product.p50.toFixed(2)} | ${product.p95.toFixed(2)} | ${ratio.toFixed(2)} | ≤ ${goal} ${ratio <= goal ? 'met' : 'missed'} | ${limit.perSecond.toFixed(0)} | ${product.perSecond.toFixed(0)} |`);
  }
  if (rest !== undefined && busy !== undefined) console.log(`\nMemory of the server (PSS): ${rest.toFixed(0)} MB at rest, ${busy.toFixed(0)} MB after the run.`);
}

const asked = process.argv[process.argv.indexOf('--size') + 1] ?? 'S';
const size = (process.argv.includes('--size') && asked in sizes ? asked : 'S') as Size;
if (!process.argv.includes('--built') && !build()) process.exit(1);
const cluster = await startPostgres(temporaryFolder(), { throwaway: true, durable: true });
try {
  const result = await run(cluster.url(`bench_${size.toLowerCase()}`), size);
  print(size, result);
  if (size !== 'S') {
    // Growth: the same page where there is a fiftieth of the data.
    const small = await run(cluster.url('bench_growth'), 'S');
    const page = (lines: readonly Line[]) => lines.find((line) => line.name === 'register page')!.product.p50;
    console.log(`\nGrowth of the register page from ${sizes.S.entries.toLocaleString('en')} to ${sizes[size].entries.toLocaleString('en')} entries: ${(page(result.lines) / page(small.lines)).toFixed(2)} (goal below 1.3).`);
  }
} finally {
  cluster.stop();
}
