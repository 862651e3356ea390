/** What is wrong with an exchange, by GitBook's description: a line each, none if it is fine. */

import { route, securityScheme, sharedResponse } from './description.mjs';
import { REFUSING, UNDOCUMENTED } from './undocumented.mjs';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** What a parameter's text stands for. Text that is not a number is for its schema to refuse. */
function read(text, { value: { type } }) {
  return ['number', 'integer'].includes(type) && NUMBER.test(text) ? Number(text) : text;
}

function parameters(operation, placeholders, query, headers) {
  const given = {
    path: (name) => [placeholders[name]].filter(Boolean).map(decodeURIComponent),
    query: (name) => query.getAll(name),
    header: (name) => [headers[name.toLowerCase()]].filter((value) => value !== undefined),
  };
  const described = operation.parameters.flatMap((parameter) => {
    const { name, in: place, required = false } = parameter.value;
    const values = given[place](name);
    if (values.length === 0) return required ? [`${place} ${name} is missing`] : [];
    if (values.length > 1) return [`${place} ${name} is given ${values.length} times`];
    const schema = parameter.at('schema');
    const problems = schema.problems(read(values[0], schema));
    return problems.map((what) => `${place} ${name} ${what}`);
  });
  const known = operation.parameters.map(({ value }) => value.in === 'query' && value.name);
  const unknown = [...new Set(query.keys())].filter((name) => !known.includes(name));
  return [...described, ...unknown.map((name) => `query ${name} is not described`)];
}

/** Whether there is a credential; all the ways that GitBook describes are bearer tokens. */
function credential({ security }, { authorization = '' }) {
  const isBearer = ({ type, scheme }) => type === 'oauth2' || scheme === 'bearer';
  const fits = security.some((way) => Object.keys(way).map(securityScheme).every(isBearer));
  return fits && /^Bearer \S+$/.test(authorization) ? [] : ['there is no bearer token'];
}

/** A body against the `content` at a place of the description. */
function body(place, headers, text) {
  const described = Object.keys(place.value?.content ?? {});
  if (described.length === 0) return text === '' ? [] : ['body is there, and none is described'];
  if (text === '') return ['body is missing'];
  const mediaType = (headers['content-type'] ?? 'of no type').split(';')[0].trim();
  if (!described.includes(mediaType)) return [`body is ${mediaType}, not ${described}`];
  try {
    const problems = place.at('content', mediaType, 'schema').problems(JSON.parse(text));
    return problems.map((what) => `body ${what}`);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return [`body is not JSON: ${error.message}`];
  }
}

function requestFindings(operation, placeholders, query, { headers, body: text }) {
  const { requestBody } = operation;
  const isLeftOut = text === '' && !(requestBody.value?.required ?? false);
  return [
    ...credential(operation, headers),
    ...parameters(operation, placeholders, query, headers),
    ...(isLeftOut ? [] : body(requestBody, headers, text)),
  ];
}

function answerFindings(operation, { status, headers, body: text }) {
  const response = operation.response(status);
  if (response.value !== undefined) return body(response, headers, text);
  const isListed = REFUSING.includes(operation.id) && UNDOCUMENTED.has(status);
  if (!isListed) return [`status ${status} is not described`];
  return body(sharedResponse(UNDOCUMENTED.get(status)), headers, text);
}

/** What is wrong with a request, and what with its answer. */
export function findings({ method, target, request, answer, failure }) {
  if (failure !== undefined) return [`${method} ${target} failed: ${failure.message}`];
  // Not by `URL`, which would resolve dot segments: the path is judged as it was sent.
  const [path, query] = target.split('?', 2);
  const routed = route(method, path);
  if (routed === null) return [`request: ${method} ${path} is not an operation`];
  const { operation, placeholders } = routed;
  const sent = requestFindings(operation, placeholders, new URLSearchParams(query), request);
  return [
    ...sent.map((what) => `request: ${what}`),
    ...answerFindings(operation, answer).map((what) => `answer: ${what}`),
  ];
}
