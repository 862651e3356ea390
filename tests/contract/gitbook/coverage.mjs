/** Which parts of the description an exchange uses. */

import { operation, route } from './description.mjs';
import { REFUSING, UNDOCUMENTED } from './undocumented.mjs';

/** The parameters, fields and statuses that were met, each as a line of text. */
function used(exchanges) {
  const lines = exchanges.flatMap(({ method, target, request, answer }) => {
    const [path, query] = target.split('?', 2);
    const { id } = route(method, path).operation;
    const fields = request.body === '' ? [] : Object.keys(JSON.parse(request.body));
    return [
      ...[...new URLSearchParams(query).keys()].map((name) => `${id} query ${name}`),
      ...fields.map((name) => `${id} field ${name}`),
      `${id} status ${answer.status}`,
    ];
  });
  return [...new Set(lines)].sort();
}

/** All that there is to use in these operations, with the statuses listed as undocumented. */
function usable(ids) {
  const lines = ids.map(operation).flatMap(({ id, parameters, fields, statuses }) => {
    const queries = parameters.filter(({ value }) => value.in === 'query');
    const others = REFUSING.includes(id) ? UNDOCUMENTED.keys() : [];
    return [
      ...queries.map(({ value }) => `${id} query ${value.name}`),
      ...fields.map((name) => `${id} field ${name}`),
      ...[...new Set([...statuses, ...others])].map((status) => `${id} status ${status}`),
    ];
  });
  return lines.sort();
}

/** What there is to use in these operations, and was never met. */
export function neverMet(ids, exchanges) {
  const met = used(exchanges);
  return usable(ids).filter((line) => !met.includes(line));
}
