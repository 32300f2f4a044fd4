// The Chromium that comes with npm for Linux on x64; elsewhere CHROMIUM, or an installed one.
import fs from 'node:fs';
import path from 'node:path';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

export async function chromium(): Promise<Browser> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  if (!process.env['CHROMIUM'] && process.platform === 'linux' && process.arch === 'x64') return unpacked(env);
  const executablePath = process.env['CHROMIUM'] ?? installed.find((file) => fs.existsSync(file));
  if (!executablePath) throw new Error('No Chromium was found: set CHROMIUM to the path of one.');
  return { executablePath, env };
}

/** Arguments for a closed network; as root Chromium has no sandbox of its own. */
export function chromiumArguments(): string[] {
  return ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Unpacks once, beside the packages, with the libraries and fonts that a bare server lacks. */
async function unpacked(env: Record<string, string>): Promise<Browser> {
  const packed = path.join(modules, '@sparticuz/chromium');
  const { version } = JSON.parse(fs.readFileSync(path.join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(modules, '.cache', `chromium-${version}`);
  if (!fs.existsSync(path.join(folder, 'ready'))) {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    const { inflate } = await import('@sparticuz/chromium');
    for (const file of ['chromium.br', 'swiftshader.tar.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(path.join(packed, 'bin', file));
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    const fonts = path.join(folder, 'fonts');
    fs.writeFileSync(path.join(folder, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${path.join(folder, 'font-cache')}</cachedir></fontconfig>`);
    fs.writeFileSync(path.join(folder, 'ready'), '');
  }
  return { executablePath: path.join(folder, 'chromium'), env: { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') } };
}
