import http from 'node:http';

export interface Target {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Measured {
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });

export function post({ port, path, headers }: Target, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, host: '127.0.0.1', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        // An error that is answered quickly would look like speed.
        if (response.statusCode !== 200 || text.includes('"errors":[{')) reject(new Error(`${path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        else resolve(text);
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** A closed loop: `width` callers, each sends its next request when the last was answered. */
export async function closedLoop(width: number, requests: number, send: (n: number) => Promise<unknown>): Promise<Measured> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  await Promise.all(Array.from({ length: width }, async () => {
    for (let n = next++; n < requests; n = next++) {
      const from = performance.now();
      await send(n);
      times.push(performance.now() - from);
    }
  }));
  const seconds = (performance.now() - started) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: requests / seconds };
}

/** The value below which a share of all values lies; the half is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

export function closeConnections(): void {
  agent.destroy();
}
