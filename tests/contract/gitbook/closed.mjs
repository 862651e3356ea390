/**
 * Objects with nothing in them that is not described.
 *
 * JSON Schema leaves objects open, so that a service may add fields. What the emulator answers
 * and what RosterKit sends is to be in the description already. `unevaluatedProperties` sees
 * through `$ref` and `allOf`, but only from the outside: it belongs on whole values, never on
 * the parts that they are composed of.
 */

import { stepsOf } from './pointer.mjs';

const PARTS = ['allOf', 'oneOf', 'anyOf'];

/** Whether a schema names properties; a free-form object is to stay free. */
function namesProperties(schema, resolve, within = new Set()) {
  if (within.has(schema)) return false;
  within.add(schema);
  return (
    schema.properties !== undefined ||
    (schema.$ref !== undefined && namesProperties(resolve(schema.$ref), resolve, within)) ||
    PARTS.some((key) => schema[key]?.some((part) => namesProperties(part, resolve, within)))
  );
}

/** The schemas of the values inside a value of this schema. */
function inside({ properties = {}, additionalProperties, items }) {
  const others = [additionalProperties, items].filter((schema) => typeof schema === 'object');
  return [...Object.values(properties), ...others];
}

function closePart(schema, resolve) {
  for (const value of inside(schema)) closeValue(value, resolve);
  for (const key of PARTS) schema[key]?.forEach((part) => closePart(part, resolve));
}

function closeValue(schema, resolve) {
  closePart(schema, resolve);
  if (namesProperties(schema, resolve)) schema.unevaluatedProperties = false;
}

/** The schemas of everything that is sent or answered. */
function bodies(document) {
  const operations = Object.values(document.paths).flatMap(Object.values);
  const answers = operations.flatMap(({ responses = {} }) => Object.values(responses));
  return [
    ...operations.map(({ requestBody }) => requestBody),
    ...answers,
    ...Object.values(document.components.responses),
  ].flatMap((holder) => Object.values(holder?.content ?? {}).map(({ schema }) => schema));
}

/** A copy of an OpenAPI document in which every object with described fields has no others. */
export function closed(document) {
  const copy = structuredClone(document);
  const resolve = (pointer) => stepsOf(pointer).reduce((node, step) => node[step], copy);
  for (const schema of Object.values(copy.components.schemas)) closePart(schema, resolve);
  for (const schema of bodies(copy)) closeValue(schema, resolve);
  return copy;
}
