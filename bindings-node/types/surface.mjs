/** `index.d.ts`: what belongs to no service from `head.d.ts`, all else from the declarations. */

import { given, received } from './forms.mjs';
import { camel } from './names.mjs';

const BEGIN = '// Written by `npm run types`; do not edit.\n\n/// <reference types="node" />\n';

export function types(facts, head, errors) {
  const classes = errors.matchAll(/(\/\*\* .* \*\/)\nexport class (\w+) extends (\w+) \{\}/g);
  const lines = [BEGIN, head.trimEnd(), ''];
  for (const [, doc, name, base] of classes) {
    lines.push(doc, `export class ${name} extends ${base} {}`, '');
  }
  const shared = { name: 'shared', title: 'all services', ...facts.shared };
  for (const module of [shared, ...facts.services]) {
    lines.push(...namespace(module, namer(module, shared)));
  }
  for (const service of facts.services) {
    lines.push(...client(service, shared));
  }
  return `${lines.join('\n')}\n`;
}

/** How a record or a choice is called inside of its own service. */
function namer(module, shared) {
  const has = (home, name) =>
    [...home.models, ...home.choices].some((declared) => declared.name === name);
  return (name) => {
    if (has(module, name)) return name;
    if (has(shared, name)) return `shared.${name}`;
    throw new Error(`\`${name}\` has no TypeScript form: give it one in types/forms.mjs`);
  };
}

function comment(text, indent) {
  const words = text.trim().split('\n');
  return words.length === 1
    ? [`${indent}/** ${words[0]} */`]
    : [`${indent}/**`, ...words.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

function namespace(module, named) {
  const title =
    module.name === 'shared'
      ? 'What more than one service answers with.'
      : `The records of ${module.title}.`;
  const lines = [`/** ${title} */`, `export namespace ${module.name} {`];
  for (const { name, doc, values } of module.choices) {
    const known = values.map((value) => `'${value}'`).join(' | ');
    lines.push(...comment(doc, '  '), `  type ${name} = ${known} | (string & {});`, '');
  }
  for (const { name, doc, fields, input } of module.models) {
    lines.push(...comment(doc, '  '), `  interface ${name} {`);
    for (const field of fields) {
      lines.push(...comment(field.doc, '    '));
      lines.push(`    ${input ? toGive(field, named) : toReceive(field, named)};`);
    }
    lines.push('  }', '');
  }
  for (const operation of module.operations ?? []) {
    lines.push(...options(operation, named));
  }
  return [...lines.slice(0, -1), '}', ''];
}

function toReceive({ name, ty }, named) {
  return `${camel(name)}: ${received(ty, named)}`;
}

/** What is undefined is kept, so it may be left out. */
function toGive({ name, ty }, named) {
  const change = ty.startsWith('Change<');
  return `${camel(name)}${change ? '?' : ''}: ${given(ty, named)}${change ? ' | undefined' : ''}`;
}

const optionsName = (operation) => {
  const name = camel(operation.name);
  return `${name[0].toUpperCase()}${name.slice(1)}Options`;
};

const optional = (operation) => operation.parameters.filter(({ required }) => !required);

function options(operation, named) {
  const parameters = optional(operation);
  if (parameters.length === 0) return [];
  const base = operation.list ? 'ListOptions' : 'CallOptions';
  const name = optionsName(operation);
  const lines = [`  /** The options of \`${camel(operation.name)}\` of clients that block. */`];
  lines.push(`  interface ${name}Sync extends ${base}Sync {`);
  for (const { name, ty, doc } of parameters) {
    lines.push(...comment(doc, '    '), `    ${camel(name)}?: ${given(ty, named)} | undefined;`);
  }
  lines.push('  }', '', `  /** The options of \`${camel(operation.name)}\`. */`);
  return [...lines, `  interface ${name} extends ${base}, ${name}Sync {}`, ''];
}

function client(service, shared) {
  const lines = [];
  for (const sync of [false, true]) {
    const name = `${service.client}${sync ? 'Sync' : ''}`;
    const suffix = sync ? 'Sync' : '';
    const dispose = sync ? '[Symbol.dispose](): void' : '[Symbol.asyncDispose](): Promise<void>';
    lines.push(`/** What a \`${name}\` is made with. */`);
    lines.push(`export interface ${name}Options extends ClientOptions${suffix} {`);
    for (const setting of service.settings) {
      const type = setting.secret ? 'string | Secret' : 'string';
      lines.push(...comment(settingDoc(setting), '  '));
      lines.push(`  ${camel(setting.name)}?: ${type} | undefined;`);
    }
    const kind = sync
      ? 'Its calls block.'
      : 'Its calls are promises, its listings async iterables.';
    lines.push('}', '', ...comment(`${service.doc}\n\n${kind}`, ''), `export class ${name} {`);
    lines.push(
      '  /** What is left out is taken from the environment, then from the defaults; `explain()` tells which. */',
      `  constructor(options?: ${name}Options);`,
    );
    for (const operation of service.operations) {
      lines.push(...method(operation, service, shared, sync));
    }
    const raw = sync ? 'RawAnswer' : 'Promise<RawAnswer>';
    lines.push(
      '  /** Send a request that has no operation of its own, with the same checks, credentials, retries and limits. */',
      `  request(method: string, path: string, options?: RawOptions${suffix}): ${raw};`,
      '  /** Return the same client with other limits. Connections, token and retry budget stay shared. */',
      `  withOptions(limits: Limits): ${name};`,
      '  /** Tell where each setting came from, never what it is. */',
      '  explain(): Record<string, string>;',
      '  /** Refuse further calls: of this client and of those made of it by `withOptions`. */',
      '  close(): void;',
      `  ${dispose};`,
      '}',
      '',
    );
  }
  return lines;
}

function settingDoc({ doc, environment, default: value }) {
  const facts = [
    environment && `\`${environment}\` in the environment`,
    value && `default ${value}`,
  ];
  const known = facts.filter(Boolean).join('; ');
  return known === '' ? doc : `${doc} (${known})`;
}

function method(operation, service, shared, sync) {
  const inside = namer(service, shared);
  const named = (name) => (inside(name).includes('.') ? inside(name) : `${service.name}.${name}`);
  const suffix = sync ? 'Sync' : '';
  const required = operation.parameters.filter((parameter) => parameter.required);
  const own = optional(operation).length > 0;
  const base = operation.list ? 'ListOptions' : 'CallOptions';
  const last = own ? `${service.name}.${optionsName(operation)}${suffix}` : `${base}${suffix}`;
  const args = required.map(({ name, ty }) => `${camel(name)}: ${given(ty, named)}`);
  const answer = received(operation.answer, named);
  const result = operation.list
    ? `Pager${suffix}<${answer}>`
    : sync
      ? answer
      : `Promise<${answer}>`;
  const params = required.map(({ name, doc }) => `@param ${camel(name)} ${doc}`);
  const doc = [operation.doc.trim(), ...(params.length > 0 ? ['', ...params] : [])].join('\n');
  return [
    ...comment(doc, '  '),
    `  ${camel(operation.name)}(${[...args, `options?: ${last}`].join(', ')}): ${result};`,
  ];
}
