// Written by `make generate` from the declarations. Do not edit it.

/** Records that more than one service answers with. */

/** What a removal did. */
export type Outcome = 'removed' | 'already_absent' | 'requested' | (string & {});

/** How sure the outcome of a removal is. */
export type RemovalCertainty = 'confirmed' | 'assumed' | (string & {});

/** What came of removing something. */
export interface Removal {
  /** What the removal did. */
  outcome: Outcome;
  /** How sure that is. */
  certainty: RemovalCertainty;
}
