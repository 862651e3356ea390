/** A registry for npm with nothing but our packages, on this machine. */

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** A package from its tarball. */
export function packageOf(tarball) {
  const manifest = execFileSync('tar', ['-xOzf', tarball, 'package/package.json']);
  return { manifest: JSON.parse(manifest), data: readFileSync(tarball) };
}

/** Serve packages until the test ends; `fetched` are the names of those whose tarball was asked for. */
export async function registry(t, packages) {
  const fetched = [];
  const server = createServer((request, response) => {
    const [, name, tarball] = /^\/(.+?)(\/-\/.*)?$/.exec(decodeURIComponent(request.url));
    const found = packages.find(({ manifest }) => manifest.name === name);
    if (found === undefined) {
      response.writeHead(404).end('{}');
    } else if (tarball === undefined) {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(describe(found)));
    } else {
      fetched.push(name);
      response.writeHead(200).end(found.data);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const url = `http://127.0.0.1:${server.address().port}`;

  function describe({ manifest, data }) {
    const { name, version } = manifest;
    const integrity = `sha512-${createHash('sha512').update(data).digest('base64')}`;
    const dist = { tarball: `${url}/${name}/-/${version}.tgz`, integrity };
    return {
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
    };
  }
  return { url, fetched };
}
