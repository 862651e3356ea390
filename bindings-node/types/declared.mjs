/** `js/declared.ts`: how answers are read, and which operations there are. */

import { reading } from './forms.mjs';
import { camel, flat } from './names.mjs';

export function declared(facts) {
  const modules = [{ name: 'shared', ...facts.shared }, ...facts.services];
  const lines = [
    '// Written by `npm run types`; do not edit.',
    '',
    '/** How answers are read, and which operations there are. */',
    '',
    "import type { Service } from './client';",
    "import type { Reader } from './reader';",
  ];
  for (const module of modules) {
    for (const model of module.models.filter((model) => !model.input)) {
      const reader = readerOf(module, facts);
      lines.push(
        '',
        `function ${flat(module.name, model.name)}(r: Reader) {`,
        '  return {',
        ...model.fields.map((field) => `    ${camel(field.name)}: ${reading(field.ty, reader)},`),
        '  };',
        '}',
      );
    }
  }
  lines.push('', 'export const SERVICES = {');
  for (const service of facts.services) {
    lines.push(`  ${service.name}: {`, '    operations: [');
    for (const operation of service.operations) {
      lines.push(...entry(operation, readerOf(service, facts)));
    }
    lines.push('    ],', '  },');
  }
  lines.push('} satisfies Record<string, Service>;', '');
  return lines.join('\n');
}

function entry(operation, reader) {
  const required = operation.parameters.filter((parameter) => parameter.required);
  const read = reader(operation.answer);
  return [
    '      {',
    `        name: '${camel(operation.name)}',`,
    `        required: [${required.map(({ name }) => `'${camel(name)}'`).join(', ')}],`,
    `        list: ${operation.list},`,
    ...(read === undefined ? [] : [`        read: ${read},`]),
    '      },',
  ];
}

/** The function that reads a record of this service, or one that services share. */
function readerOf(module, facts) {
  return (name) => {
    const home = [module, { name: 'shared', ...facts.shared }].find((each) =>
      each.models.some((model) => model.name === name),
    );
    return home === undefined ? undefined : flat(home.name, name);
  };
}
