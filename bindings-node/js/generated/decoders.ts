// Written by `make generate` from the declarations. Do not edit it.

/** How records are decoded that services share. */

import type { Decoder } from '../decoder';
import type * as shared from './records/shared';

export function decodeRemoval(d: Decoder): shared.Removal {
  return {
    outcome: d.string(),
    certainty: d.string(),
  };
}
