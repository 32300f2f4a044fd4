// Writes the picture of the boundaries into docs/index.md.
import fs from 'node:fs';
import path from 'node:path';
import { picture } from './boundaries.mjs';

const file = path.resolve(import.meta.dirname, '../../docs/index.md');
const text = fs.readFileSync(file, 'utf8');
fs.writeFileSync(file, text.replace(/(<!-- boundaries -->\n)[\s\S]*?(<!-- \/boundaries -->)/, `$1${picture()}\n$2`));
