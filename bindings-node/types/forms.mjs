/** Rust's types as TypeScript's, and as calls of the reader. */

/** `Option<Vec<Str>>` as its parts: the outer type, and what is in it. */
function parts(rust) {
  const found = /^(\w+)(?:<(.*)>)?$/.exec(rust);
  if (found === null) {
    throw new Error(`\`${rust}\` is no type that can be declared`);
  }
  return { outer: found[1], inner: found[2] };
}

const RECEIVED = {
  String: 'string',
  Str: 'string',
  bool: 'boolean',
  Uuid: 'string',
  Timestamp: 'string',
  JsonObject: 'Record<string, unknown>',
  Done: 'void',
};

const GIVEN = {
  String: 'string',
  bool: 'boolean',
  u32: 'number',
  Uuid: 'string',
  Secret: 'string | Secret',
  JsonObject: 'Record<string, unknown>',
};

/** What is received; `named` says how records and choices are reached. */
export function received(rust, named) {
  const { outer, inner } = parts(rust);
  switch (outer) {
    case 'Option':
      return `${received(inner, named)} | null`;
    case 'Vec':
      return `${received(inner, named)}[]`;
    default:
      return RECEIVED[outer] ?? named(outer);
  }
}

/** What can be given. */
export function given(rust, named) {
  const { outer, inner } = parts(rust);
  switch (outer) {
    case 'Change':
      return `${given(inner, named)} | null`;
    case 'Vec':
      return `readonly ${given(inner, named).replace(/^(.* .*)$/, '($1)')}[]`;
    case 'BTreeMap':
      return `Readonly<Record<string, ${given(inner.replace('String, ', ''), named)}>>`;
    default:
      return GIVEN[outer] ?? named(outer);
  }
}

const TEXT = new Set(['String', 'Str', 'Uuid', 'Timestamp']);

/** The expression that reads a value; `reader` names the function for a record, if it is one. */
export function reading(rust, reader) {
  const { outer, inner } = parts(rust);
  if (outer === 'Option') {
    return optional(inner, reader);
  }
  if (outer === 'Vec') {
    return `r.array(${item(inner, reader)})`;
  }
  return { bool: 'r.boolean()', JsonObject: 'r.json()' }[outer] ?? textOr(outer, reader);
}

function textOr(name, reader) {
  const record = TEXT.has(name) ? undefined : reader(name);
  return record === undefined ? 'r.string()' : `${record}(r)`;
}

function optional(rust, reader) {
  const { outer, inner } = parts(rust);
  if (outer === 'Vec') {
    return `r.arrayOrNull(${item(inner, reader)})`;
  }
  const known = { bool: 'r.booleanOrNull()', JsonObject: 'r.jsonOrNull()' }[outer];
  const record = TEXT.has(outer) ? undefined : reader(outer);
  return known ?? (record === undefined ? 'r.stringOrNull()' : `r.recordOrNull(${record})`);
}

function item(rust, reader) {
  return `(r) => ${reading(rust, reader)}`;
}
