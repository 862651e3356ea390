// Written by `make generate` from the declarations. Do not edit it.

/** How answers are decoded: field by field, in the order of their declaration. */

import type { Decoder } from '../../decoder';
import type * as shared from './records';

export function decodeRemoval(d: Decoder): shared.Removal {
  return {
    outcome: d.string(),
    certainty: d.string(),
  };
}
