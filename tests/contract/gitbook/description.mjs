/** GitBook's OpenAPI description, as its official client's package ships it. */

import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { closed } from './closed.mjs';
import { pointerOf, stepsOf } from './pointer.mjs';

const document = createRequire(import.meta.url)('@gitbook/api/spec/openapi.json');

// OpenAPI 3.1 is JSON Schema 2020-12: its schemas are used where they stand, and what is around
// them counts as known keywords, as does the `example` that OpenAPI adds to schemas. Strict types
// would want the type repeated beside every `$ref`.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
addFormats(ajv);
ajv.addVocabulary([...Object.keys(document), 'example']);
ajv.addSchema(closed(document), 'gitbook');

/** A place in the document: where it is, and what is there once a `$ref` has been followed. */
class Place {
  #path;
  #followed;

  constructor(path, followed, value) {
    this.#path = path;
    this.#followed = followed;
    this.value = value;
  }

  at(...steps) {
    const path = [...this.#followed, ...steps];
    const value = steps.reduce((node, step) => node?.[step], this.value);
    if (value?.$ref === undefined) return new Place(path, path, value);
    const target = root.at(...stepsOf(value.$ref));
    return new Place(path, target.#followed, target.value);
  }

  /** What a value has that the schema here does not let it have. */
  problems(value) {
    // The schema that is here, not the one that it refers to: only this one is closed.
    const validate = ajv.getSchema(`gitbook${pointerOf(this.#path)}`);
    if (validate(value)) return [];
    return validate.errors.map(({ instancePath, message, params }) => {
      const name = params.unevaluatedProperty;
      const what = name === undefined ? message : `${name} is not described`;
      return instancePath === '' ? what : `${instancePath} ${what}`;
    });
  }
}

const root = new Place([], [], document);

/** Where the API begins on its host. */
export const BASE_PATH = document.servers[0].url.replace('{host}', '');

/** A path such as `/orgs/{organizationId}` as an expression with a group for each placeholder. */
function pattern(path) {
  const literal = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** One operation: its method and path, and what it takes and answers. */
class Operation {
  constructor(path, method) {
    this.place = root.at('paths', path, method);
    this.id = this.place.value.operationId;
    this.method = method.toUpperCase();
    this.path = path;
    this.pattern = pattern(path);
    const shared = root.at('paths', path, 'parameters');
    this.parameters = [shared, this.place.at('parameters')].flatMap((list) =>
      (list.value ?? []).map((_, index) => list.at(String(index))),
    );
    this.requestBody = this.place.at('requestBody');
    this.security = this.place.value.security ?? document.security;
  }

  /** The statuses that it says it answers. */
  get statuses() {
    return Object.keys(this.place.value.responses).map(Number);
  }

  response(status) {
    return this.place.at('responses', String(status));
  }

  /** The names of the fields of its JSON body. */
  get fields() {
    const schema = this.requestBody.at('content', 'application/json', 'schema');
    return Object.keys(schema.value?.properties ?? {});
  }
}

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  METHODS.filter((method) => method in item).map((method) => new Operation(path, method)),
);
// `/orgs/new` comes before `/orgs/{id}`.
operations.sort((one, other) => one.path.split('{').length - other.path.split('{').length);

/** The operation of this id. */
export function operation(id) {
  return operations.find((candidate) => candidate.id === id);
}

/** The operation that a request is for, and what stands in its path's placeholders. */
export function route(method, path) {
  if (!path.startsWith(`${BASE_PATH}/`)) return null;
  const rest = path.slice(BASE_PATH.length);
  for (const candidate of operations) {
    const match = candidate.method === method && candidate.pattern.exec(rest);
    if (match) return { operation: candidate, placeholders: match.groups ?? {} };
  }
  return null;
}

/** A response that operations share, such as `NotFoundError`. */
export function sharedResponse(name) {
  return root.at('components', 'responses', name);
}

/** A security scheme, such as a bearer token. */
export function securityScheme(name) {
  return root.at('components', 'securitySchemes', name).value;
}
