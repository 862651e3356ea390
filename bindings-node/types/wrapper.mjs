/** `index.mjs`: the same objects for ES modules, by name. */

export function wrapper(facts) {
  const clients = facts.services.flatMap(({ client }) => [client, `${client}Sync`]);
  const errors = facts.errors.map(([name]) => name);
  const others = ['Pager', 'PagerSync', 'Pages', 'PagesSync', 'RawAnswer', 'Secret'];
  return [
    '// Written by `npm run types`; do not edit.',
    '',
    "import './place.mjs';",
    '',
    '// What `require` gives: there is one copy for both.',
    'export {',
    ...[...clients, ...others, ...errors].map((name) => `  ${name},`),
    "} from './dist/index.js';",
    '',
  ].join('\n');
}

/** `js/clients.ts`: classes of their own, so that a stack names them. */
export function clientClasses(facts) {
  const lines = [
    '// Written by `npm run types`; do not edit.',
    '',
    '/** The clients: two a service. */',
    '',
    "import { Client, operate, type Options } from './client';",
    "import { SERVICES } from './declared';",
  ];
  for (const { name, client } of facts.services) {
    for (const [own, blocks] of [
      [client, false],
      [`${client}Sync`, true],
    ]) {
      lines.push(
        '',
        `export class ${own} extends Client {`,
        '  constructor(options?: Options) {',
        `    super('${client}', ${blocks}, options);`,
        '  }',
        '}',
      );
    }
    lines.push('', `operate('${client}', ${client}, ${client}Sync, SERVICES.${name});`);
  }
  return [...lines, ''].join('\n');
}
