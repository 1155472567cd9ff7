import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';

// A browser notices only when the view that it is in is opened.
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*'(\.[^']+)'/g;
const LATER = /import\('(\.[^']+)'\)/g;
const modules = readdirSync('web', { recursive: true })
  .filter((file) => file.endsWith('.js'))
  .map((file) => join('web', file));

test('there are modules', () => assert.ok(modules.length > 50));

for (const module of modules) {
  test(`${module} imports only what there is`, () => {
    const source = readFileSync(module, 'utf8');
    const at = (path) => normalize(join(dirname(module), path));
    for (const [, path] of source.matchAll(LATER)) assert.ok(existsSync(at(path)), path);
    for (const [, names, path] of source.matchAll(IMPORT)) {
      const imported = readFileSync(at(path), 'utf8');
      for (const name of names.split(',').map((each) => each.trim().split(' as ')[0])) {
        if (!name) continue;
        const exported = new RegExp(`export\\s+(async\\s+)?(function|const|class|let)\\b[\\s*]+${name}\\b`);
        assert.match(imported, exported, `${name} of ${path}`);
      }
    }
  });
}
