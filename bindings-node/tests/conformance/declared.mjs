/** The declarations, and values in the service's own terms. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = '../../../tests/conformance/generated/declarations.json';

/** What is declared, as the generator of all languages has written it. */
export const DECLARED = JSON.parse(
  readFileSync(fileURLToPath(new URL(FILE, import.meta.url)), 'utf8'),
);
/** What there are clients of: the services, and what they do together. */
export const CLIENTS = [...DECLARED.services, DECLARED.access];
export const SERVICES = new Map(CLIENTS.map((client) => [client.name, client]));
/** The classes of errors and their bases. */
export const ERRORS = [...DECLARED.error_groups, ...DECLARED.errors].map(({ name, parent }) => [
  name,
  parent,
]);

/** A name as JavaScript has it: written down here once more, to hold the package against it. */
export const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const inside = (ty, outer) => new RegExp(`^${outer}<(.*)>$`).exec(ty)?.[1];

function recordOf(service, name) {
  return [SERVICES.get(service), DECLARED.shared]
    .flatMap(({ records }) => records)
    .find((record) => record.name === name);
}

/** Turn what an operation gave into what the service would have written. */
export function onTheWire(service, ty, value) {
  if (value === null || value === undefined) {
    return null;
  }
  if (ty === 'RawAnswer') {
    return { status: value.status, body: value.body.toString('utf8') };
  }
  const optional = inside(ty, 'Option');
  if (optional !== undefined) {
    return onTheWire(service, optional, value);
  }
  const item = inside(ty, 'Vec');
  if (item !== undefined) {
    return value.map((each) => onTheWire(service, item, each));
  }
  if (ty === 'Timestamp') {
    if (!/\.\d{3}(\d{3})?Z$/.test(value)) {
      throw new Error(`${value} is not to the millisecond`);
    }
    return value.replace(/\.?0+Z$/, 'Z');
  }
  const record = recordOf(service, ty);
  if (record === undefined) {
    return value;
  }
  const left = new Set(Object.keys(value));
  const wire = {};
  for (const field of record.fields) {
    left.delete(camel(field.name));
    wire[field.wire] = onTheWire(service, field.type, value[camel(field.name)]);
    if (!(camel(field.name) in value)) {
      throw new Error(`${ty} has no ${camel(field.name)}`);
    }
  }
  if (left.size > 0) {
    throw new Error(`${ty} has fields that are not declared: ${[...left]}`);
  }
  return wire;
}

/** Turn an argument's language-neutral form into what a JavaScript program gives. */
export function given(service, ty, value) {
  const record = recordOf(service, ty);
  if (record !== undefined && typeof value === 'object' && value !== null) {
    const types = new Map(record.fields.map((field) => [field.name, field.type]));
    const fields = Object.entries(value).map(([name, each]) => [
      camel(name),
      given(service, types.get(name) ?? '', each),
    ]);
    return Object.fromEntries(fields);
  }
  const optional = inside(ty, 'Option');
  if (optional !== undefined && value !== null) {
    return given(service, optional, value);
  }
  const item = inside(ty, 'Vec');
  if (item !== undefined && Array.isArray(value)) {
    return value.map((each) => given(service, item, each));
  }
  const values = inside(ty, 'BTreeMap')?.replace('String, ', '');
  if (values !== undefined) {
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, each]) => [name, given(service, values, each)]));
  }
  return value;
}
